package fhir_test

import (
	"fmt"

	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/readiness/fhir"
	"github.com/peerwork-dk/peerwork/readiness/instruments"
)

// Make the form of a standard instrument, for a system that shows FHIR forms.
func ExampleNewForm() {
	in, _ := instruments.Get(instruments.Temperatur)
	form, err := fhir.NewForm(&in, fhir.Options{Lang: peerwork.LangEN})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(form.URL())
	fmt.Println(string(form.Questionnaire()[:52]))
	// Output:
	// https://peerwork-dk.github.io/peerwork/fhir/Questionnaire/temperatur-en
	// {"resourceType":"Questionnaire","id":"temperatur-en"
}

// A response goes out as a QuestionnaireResponse and comes back as it was.
func ExampleForm_Read() {
	in, _ := instruments.Get(instruments.Temperatur)
	form, err := fhir.NewForm(&in, fhir.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := form.Response(&readiness.Response{
		ID: "4T8KZ1B7QW3N", Instrument: in.ID, Version: in.Version, Date: "2027-01-04",
		Answers: []readiness.Answer{{Item: "leader-named", Choice: "2"}, {Item: "supervision", Choice: readiness.ChoiceUnknown}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := form.Read(data, "")
	fmt.Println(r.ID, r.Date, r.Answers, err)
	_, err = form.Read([]byte(`{"resourceType":"Patient"}`), "")
	fmt.Println(err)
	// Output:
	// 4T8KZ1B7QW3N 2027-01-04 [{leader-named 2} {supervision unknown}] <nil>
	// several problems:
	//   document: The element “questionnaire” is missing. Add it. (fhir-missing)
	//   document: The element “status” is missing. Add it. (fhir-missing)
	//   /resourceType: This should be “QuestionnaireResponse”, but it is “Patient”. Only responses can be read. (fhir-other-resource)
}

// Which instrument a QuestionnaireResponse answers can be seen before it is
// read.
func ExampleInstrumentOf() {
	fmt.Println(fhir.InstrumentOf([]byte(`{"questionnaire":"https://peerwork-dk.github.io/peerwork/fhir/Questionnaire/parathed-da|0.1.0"}`)))
	fmt.Println(fhir.InstrumentOf([]byte(`{"questionnaire":"https://example.org/Questionnaire/phq-9"}`)))
	// Output:
	// parathed true
	//  false
}
