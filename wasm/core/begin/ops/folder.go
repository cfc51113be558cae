package ops

import (
	"github.com/peerwork-dk/peerwork"
	"github.com/peerwork-dk/peerwork/folder"
	"github.com/peerwork-dk/peerwork/jobdesc"
	"github.com/peerwork-dk/peerwork/readiness"
	"github.com/peerwork-dk/peerwork/wasm/core/call"
)

// The schemas that saved files name, so that others know what they are.
const (
	folderSchema      = peerwork.SchemaBase + "v1/folder.schema.json"
	descriptionSchema = peerwork.SchemaBase + "v1/job-description.schema.json"
)

// open goes on with the description of a folder. When there is none, it takes from
// the vision and the plan what it would take from their own files.
func (b *beginning) open(data []byte) error {
	f, _, err := folder.ReadDraft(data)
	if err != nil {
		return err
	}
	b.folder = f
	if f.Description != nil {
		b.d = *f.Description
		b.d.Schema = "" // no part of the job
		return nil
	}
	if f.Vision != nil {
		b.vision(f.Vision)
	}
	if f.Plan != nil {
		b.plan(f.Plan)
	}
	switch {
	case f.Plan == nil:
		b.say("Visionen ligger stadig i mappen, når I gemmer.", "The vision is still in the folder when you save it.")
	case f.Vision == nil:
		b.say("Planen ligger stadig i mappen, når I gemmer.", "The plan is still in the folder when you save it.")
	default:
		b.say("Visionen og planen ligger stadig i mappen, når I gemmer.", "The vision and the plan are still in the folder when you save it.")
	}
	return nil
}

// Together returns the file of a folder. The description is a draft, and named in
// the folder as in a file of its own.
func Together(t []string) string {
	f := folder.Folder{Schema: folderSchema}
	var err error
	if t[0] != "" {
		f.Vision = new(readiness.Vision)
		err = read(f.Vision, []byte(t[0]))
	}
	if t[1] != "" && err == nil {
		f.Plan = new(readiness.Plan)
		err = read(f.Plan, []byte(t[1]))
	}
	if err == nil {
		var d jobdesc.Description
		d, _, err = jobdesc.ReadDraft([]byte(t[2]))
		d.Schema = descriptionSchema
		f.Description = &d
	}
	if err != nil {
		return call.Problems(err)
	}
	return call.Text(string(call.Written(f.MarshalJSON())), nil)
}
