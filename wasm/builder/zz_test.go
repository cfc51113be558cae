package builder
import ("testing";"os")
func TestZZ(t *testing.T){ tools,_ := here(t); for _,p := range []string{"../core"} { b,err:=tools.compile(".",p); if err!=nil {t.Fatal(err)}; os.WriteFile("/tmp/core-x/z.wasm",b,0o644)}}
