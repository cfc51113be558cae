package readiness

import "github.com/peerwork-dk/peerwork"

// Item returns the item with this id, or nil and false when there is none. It is
// the instrument's own, not a copy; so is what Theme and Band return.
func (in *Instrument) Item(id string) (*Item, bool) {
	for t := range in.Themes {
		items := in.Themes[t].Items
		for i := range items {
			if items[i].ID == id {
				return &items[i], true
			}
		}
	}
	return nil, false
}

// Theme returns the theme with this id, or nil and false when there is none.
func (in *Instrument) Theme(id string) (*Theme, bool) {
	for t := range in.Themes {
		if in.Themes[t].ID == id {
			return &in.Themes[t], true
		}
	}
	return nil, false
}

// Band returns the band with this id, or nil and false when there is none: the
// band of a result without a temperature is "", which no band is called.
func (in *Instrument) Band(id string) (*Band, bool) {
	for b := range in.Bands {
		if in.Bands[b].ID == id {
			return &in.Bands[b], true
		}
	}
	return nil, false
}

// BandLabel returns what people see of a result beside its number: the label of
// its band, or [Band.LabelAll] when every item is in place. It is the zero Text
// for a result without a temperature.
func (in *Instrument) BandLabel(r *Result) peerwork.Text {
	band, ok := in.Band(r.Band)
	switch {
	case !ok:
		return peerwork.Text{}
	case band.LabelAll != nil && len(r.Strengths) == r.Items:
		return *band.LabelAll
	}
	return band.Label
}
