package rustc

import (
	"encoding/json"
	"testing"
)

// BenchmarkDiagnose is what a message costs.
func BenchmarkDiagnose(b *testing.B) {
	var all []Diagnostic
	for _, m := range recorded(b) {
		var d Diagnostic
		if err := json.Unmarshal(m.Message, &d); err != nil {
			b.Fatal(err)
		}
		all = append(all, d)
	}
	b.ResetTimer()
	for i := range b.N {
		Diagnose(&all[i%len(all)])
	}
}
