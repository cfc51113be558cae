package main

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/jobdesc/jobposting"
)

// postingFlags holds what a posting needs and no job description has.
type postingFlags struct{ identifier, logo, salary, directApply string }

func (s *postingFlags) flags(cmd *cobra.Command) {
	for _, flag := range []struct {
		value       *string
		name, usage string
	}{
		{&s.identifier, "identifier", "the employer's own number for the posting"},
		{&s.logo, "logo", "address of the employer's logo, beginning with https://"},
		{&s.salary, "salary", `salary in the posting, as "26000-29000 DKK/month": hour, month or year`},
		{&s.directApply, "direct-apply", "yes or no: one applies on the page of the posting itself"},
	} {
		cmd.Flags().StringVar(flag.value, flag.name, "", flag.usage)
	}
	complete(cmd, "direct-apply", yesAndNo...)
}

var yesAndNo = []string{string(jobdesc.AnswerYes), string(jobdesc.AnswerNo)}

// options returns them, or says what cannot be read or does not belong to the
// format.
func (s *postingFlags) options(cmd *cobra.Command, format string) (o jobposting.Options, err error) {
	for _, name := range []string{"identifier", "logo", "salary", "direct-apply"} {
		if format != "jobposting" && cmd.Flags().Changed(name) {
			return o, newUsageError(
				"--"+name+" er kun til et opslag. Brug det sammen med --format jobposting.",
				"--"+name+" is for a posting only. Use it with --format jobposting.")
		}
	}
	if cmd.Flags().Changed("direct-apply") {
		if err := oneOf("--direct-apply", s.directApply, yesAndNo); err != nil {
			return o, err
		}
	}
	o = jobposting.Options{Identifier: s.identifier, Logo: s.logo, DirectApply: jobdesc.Answer(s.directApply)}
	if cmd.Flags().Changed("salary") {
		if o.Salary = salaryOf(s.salary); o.Salary == nil {
			return o, newUsageError(
				`Lønnen »`+s.salary+`« kan ikke læses. Skriv den som "26000-29000 DKK/month" eller "180 DKK/hour": beløb uden punktum, valuta og hour, month eller year.`,
				`The salary “`+s.salary+`” cannot be read. Write it as "26000-29000 DKK/month" or "180 DKK/hour": amounts without separators, the currency, and hour, month or year.`)
		}
	}
	return o, nil
}

var writtenSalary = regexp.MustCompile(`^([0-9]{1,9})(?:[-–]([0-9]{1,9}))? ([A-Z]{3})/(hour|month|year)$`)

// salaryOf reads a salary, nil when it is none.
func salaryOf(text string) *jobposting.Salary {
	found := writtenSalary.FindStringSubmatch(text)
	if found == nil {
		return nil
	}
	from, _ := strconv.Atoi(found[1])
	to, _ := strconv.Atoi(found[2]) // 0 without one
	return &jobposting.Salary{Currency: found[3], From: from, To: to, Unit: jobposting.SalaryUnit(strings.ToUpper(found[4]))}
}
