package machine

import "testing"

func TestWithArticle(t *testing.T) {
	for code, want := range map[string]string{
		"Arc<u8>": "an", "Rc<u8>": "an", "RwLock<u8>": "an", "RefCell<u8>": "a", "Ref<'_, u8>": "a", "&Rc<u8>": "a", "u8": "a",
		"i32": "an", "Option<u8>": "an", "UdpSocket": "a", "UnboundedSender<u8>": "an", "Cell<u8>": "a", "HttpBody": "an",
		"Handle": "a", "*const u8": "a", "dyn Fn()": "a", "impl Future": "an", "R": "a", ".await": "an", "unsafe": "an", "usize": "a", "union": "a",
	} {
		if got := WithArticle(code); got != want+" `"+code+"`" {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
