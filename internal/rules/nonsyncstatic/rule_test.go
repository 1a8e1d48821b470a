package nonsyncstatic

import (
	"testing"

	"github.com/crossawait/crossawait/internal/rules/ruletest"
)

func TestRule(t *testing.T) { ruletest.Run(t, Rule{}) }
