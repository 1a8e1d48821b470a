package cli

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/crossawait/crossawait/internal/report"
	"github.com/crossawait/crossawait/internal/rule"
)

// writeJSON prints one finding a line.
func writeJSON(w io.Writer, findings []rule.Finding, t texts) error {
	b := bufio.NewWriter(w)
	p := report.NewPositions(t)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	for i := range findings {
		if err := enc.Encode(p.Finding(&findings[i])); err != nil {
			return err
		}
	}
	return b.Flush()
}
