package wasm_test

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/peerwork-dk/peerwork/wasm"
)

// A thousand people on slow lines ask for the core at once, and each has the
// first bytes and no more. What the server holds for them is below 64 MB; with a
// file in memory for each it would be 3 GB.
func TestHandlerManySlowReaders(t *testing.T) {
	if testing.Short() {
		t.Skip("slow")
	}
	const readers, limit = 1000, 64 << 20
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "core.0123456789ab.wasm"), make([]byte, 3<<20), 0o600))
	root, err := os.OpenRoot(dir)
	require.NoError(t, err)
	defer root.Close()
	// Of the second, the standard library cannot let the system copy the bytes.
	for name, fsys := range map[string]fs.FS{"a folder": os.DirFS(dir), "through buffers": hidden{root.FS()}} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(wasm.Handler(fsys))
			defer server.Close()
			before := held()
			conns := make([]net.Conn, readers)
			for i := range conns {
				conn, err := net.Dial("tcp", server.Listener.Addr().String())
				require.NoError(t, err)
				defer conn.Close()
				conns[i] = conn
				_, err = fmt.Fprintf(conn, "GET /core.0123456789ab.wasm HTTP/1.1\r\nHost: peerwork\r\n\r\n")
				require.NoError(t, err)
			}
			for _, conn := range conns {
				require.NoError(t, conn.SetReadDeadline(time.Now().Add(10*time.Second)))
				line, err := bufio.NewReaderSize(conn, 16).ReadString('\n')
				require.NoError(t, err)
				require.Equal(t, "HTTP/1.1 200 OK\r\n", line)
			}
			grown := held() - before
			t.Logf("%d slow readers: %.1f MB", readers, float64(grown)/(1<<20))
			assert.Less(t, grown, int64(limit))
			server.CloseClientConnections()
		})
	}
}

// hidden are the files of a file system with nothing but what Handler asks for.
type hidden struct{ fs.FS }

func (h hidden) Open(name string) (fs.File, error) {
	file, err := h.FS.Open(name)
	if err != nil || name == "." {
		return file, err
	}
	return struct {
		fs.File
		io.Seeker
	}{file, file.(io.Seeker)}, nil
}

// held is the memory in use, in bytes.
func held() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapInuse + m.StackInuse)
}
