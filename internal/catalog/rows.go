package catalog

// Rows are rows of all tables, as the embedded files and a project's configuration have them.
type Rows struct {
	Macros     []Macro     `toml:"macro"`
	Guards     []Guard     `toml:"guard"`
	Spawns     []Spawn     `toml:"spawn"`
	Attributes []Attribute `toml:"attribute"`
	Siblings   []Sibling   `toml:"sibling"`
	Blocking   []Blocking  `toml:"blocking"`
	Locks      []Lock      `toml:"lock"`
	Cancel     []Cancel    `toml:"cancel"`
	Empties    []Empties   `toml:"empties"`
	Eager      []Eager     `toml:"eager"`
	Lints      []Lint      `toml:"lint"`
	Timers     []Timer     `toml:"timers"`
	Panics     []Panics    `toml:"panics"`
	Undo       []Undo      `toml:"undo"`
	Layouts    []Layout    `toml:"layout"`
	Derives    []Derive    `toml:"derive"`
	Aborts     []Abort     `toml:"abort"`
	Shared     []Shared    `toml:"shared"`

	Projections []Projection `toml:"projection"`
	Builds      []Build      `toml:"build"`
}

// and is r followed by o. It shares nothing with either that it could overwrite.
func (r Rows) and(o Rows) Rows {
	return Rows{
		Macros:     append(r.Macros[:len(r.Macros):len(r.Macros)], o.Macros...),
		Guards:     append(r.Guards[:len(r.Guards):len(r.Guards)], o.Guards...),
		Spawns:     append(r.Spawns[:len(r.Spawns):len(r.Spawns)], o.Spawns...),
		Attributes: append(r.Attributes[:len(r.Attributes):len(r.Attributes)], o.Attributes...),
		Siblings:   append(r.Siblings[:len(r.Siblings):len(r.Siblings)], o.Siblings...),
		Locks:      append(r.Locks[:len(r.Locks):len(r.Locks)], o.Locks...),
		Blocking:   append(r.Blocking[:len(r.Blocking):len(r.Blocking)], o.Blocking...),
		Cancel:     append(r.Cancel[:len(r.Cancel):len(r.Cancel)], o.Cancel...),
		Empties:    append(r.Empties[:len(r.Empties):len(r.Empties)], o.Empties...),
		Layouts:    append(r.Layouts[:len(r.Layouts):len(r.Layouts)], o.Layouts...),
		Derives:    append(r.Derives[:len(r.Derives):len(r.Derives)], o.Derives...),
		Eager:      append(r.Eager[:len(r.Eager):len(r.Eager)], o.Eager...),
		Lints:      append(r.Lints[:len(r.Lints):len(r.Lints)], o.Lints...),
		Timers:     append(r.Timers[:len(r.Timers):len(r.Timers)], o.Timers...),
		Panics:     append(r.Panics[:len(r.Panics):len(r.Panics)], o.Panics...),
		Undo:       append(r.Undo[:len(r.Undo):len(r.Undo)], o.Undo...),
		Aborts:     append(r.Aborts[:len(r.Aborts):len(r.Aborts)], o.Aborts...),
		Shared:     append(r.Shared[:len(r.Shared):len(r.Shared)], o.Shared...),

		Projections: append(r.Projections[:len(r.Projections):len(r.Projections)], o.Projections...),
		Builds:      append(r.Builds[:len(r.Builds):len(r.Builds)], o.Builds...),
	}
}

// Empty reports whether there are none.
func (r Rows) Empty() bool {
	return len(r.Macros)+len(r.Guards)+len(r.Spawns)+len(r.Attributes)+len(r.Siblings)+len(r.Blocking)+len(r.Cancel)+len(r.Empties) == 0
}

// Macro is a macro whose body is ordinary Rust in disguise.
type Macro struct {
	Names  []string `toml:"names"` // paths as written, without a leading "::"
	Shape  string   `toml:"shape"` // hir's word for how the body is read
	Skip   int      `toml:"skip"`
	Result string   `toml:"result"`
	Rules  string   `toml:"rules"` // of shape "rules": a macro_rules! that declares what the macro declares
	Source string   `toml:"source"`
}

// Derive is a derive or attribute macro of which it is known what it writes beside the item that it stands on.
type Derive struct {
	Crate string   `toml:"crate"` // through which it is named
	Names []string `toml:"names"` // its last names
	// Attribute says that it is an attribute macro, no derive.
	Attribute bool `toml:"attribute"`
	// Replaces says that the item that it stands on is not there afterwards.
	Replaces bool `toml:"replaces"`
	// On are the kinds of item that it may stand on: named, tuple and unit structs, enum, trait.
	On     []string `toml:"on"`
	Writes string   `toml:"writes"` // a template over the item (internal/macro.Item)
	Source string   `toml:"source"`
}

// GuardKind says what a guard keeps to itself.
type GuardKind string

// The kinds of guard.
const (
	Mutex       GuardKind = "mutex"
	RwLockRead  GuardKind = "rwlock-read"
	RwLockWrite GuardKind = "rwlock-write"
	RefCell     GuardKind = "refcell" // a borrow counted at run time
	Span        GuardKind = "span"    // an entered tracing span
	Shard       GuardKind = "shard"   // part of a concurrent map
	Stdio       GuardKind = "stdio"   // a standard stream
	Watch       GuardKind = "watch"   // a channel's current value
	Permit      GuardKind = "permit"  // a semaphore's
	Runtime     GuardKind = "runtime" // an entered runtime
)

// Guard is a type whose values keep something to themselves for as long as they live.
type Guard struct {
	Type    string    `toml:"type"`
	Kind    GuardKind `toml:"kind"`
	Called  string    `toml:"called"`  // for people, after "a": "std mutex guard"
	Of      string    `toml:"of"`      // the type that hands it out
	Instead string    `toml:"instead"` // the guard made to be held across an await; "" without
	Hazard  bool      `toml:"hazard"`  // whether it is a hazard at run time while suspended
	Why     string    `toml:"why"`     // what happens to those who wait for it
	// Owned is how the name of a method ends that gives a guard which owns its lock, an Arc; "" without.
	Owned  string `toml:"owned"`
	Source string `toml:"source"`
}

// SpawnKind says where and when a spawned thing runs.
type SpawnKind string

// The kinds of spawn.
const (
	Task         SpawnKind = "task"     // a task that may move between threads
	LocalTask    SpawnKind = "local"    // a task that stays on its thread
	Thread       SpawnKind = "thread"   // a thread of its own, or another thread's queue
	BlockingPool SpawnKind = "blocking" // a thread of the pool for blocking work
	Scoped       SpawnKind = "scoped"   // ends before the caller goes on
	BlockOn      SpawnKind = "block_on" // runs in place; may borrow from the caller
	Handler      SpawnKind = "handler"  // called for each request, as part of a server's task
	Boxed        SpawnKind = "boxed"    // not run at all, but the box that it goes into promises Send
)

// Spawn is a function that runs a future or closure on its own, or blocks on one.
type Spawn struct {
	Fn     string    `toml:"fn"`
	Label  string    `toml:"label"` // how people name it
	Kind   SpawnKind `toml:"kind"`
	Runs   string    `toml:"runs"` // "future" or "closure"
	Send   bool      `toml:"send"`
	Static bool      `toml:"static"`
	// Scope is the function within which the same may borrow, since it waits for the end; "" without.
	Scope string `toml:"scope"`
	// Outside is what happens where no set of local tasks is around the call: "panics"; "" where none is needed.
	Outside string `toml:"outside"`
	// Inside are functions that put the code after them into such a set.
	Inside []string `toml:"inside"`
	// Local are texts of a crate in which a runtime may be one whose tasks are all local.
	Local  []string `toml:"local"`
	Source string   `toml:"source"`
	// Claimed says that the project itself has the row: the function's signature need not demand what it says.
	Claimed bool `toml:"-"`
}

// AttributeKind says what an attribute does to what it stands on.
type AttributeKind string

// The kinds of attribute.
const (
	Entry      AttributeKind = "entry"       // the async fn becomes one that blocks on its body
	AsyncTrait AttributeKind = "async_trait" // async fns return boxed futures
	Pinned     AttributeKind = "pinned"      // the field is pinned with the whole
	LocalItem  AttributeKind = "local"       // each thread has a static of its own
)

// Attribute is an attribute that changes what a function or trait is.
type Attribute struct {
	Path   string        `toml:"path"` // as written
	Kind   AttributeKind `toml:"kind"`
	Unsend string        `toml:"unsend"` // the argument that waives Send, of an AsyncTrait
	Bare   bool          `toml:"bare"`   // of an Entry: a runtime is around the body, and no set of local tasks
	Source string        `toml:"source"`
}

// Purpose is what a counterpart is wanted for.
type Purpose string

// The purposes of counterparts.
const (
	ForSend  Purpose = "send"  // may go to other threads
	ForAsync Purpose = "async" // waits without blocking, and may be held across an await
	ForSync  Purpose = "sync"  // never waits for long, and works in sync code as well
)

// Sibling is a type's counterpart, and how uses change with it.
type Sibling struct {
	Type    string          `toml:"type"`
	Arg     string          `toml:"arg"`     // the type argument it is for; "": any
	Becomes string          `toml:"becomes"` // path, to be imported or written in full
	For     Purpose         `toml:"for"`
	Review  bool            `toml:"review"`   // the change can mean something else
	DropArg bool            `toml:"drop_arg"` // the counterpart takes no type argument
	Methods []SiblingMethod `toml:"methods"`  // a method without a row stays as it is
	// Lacks are the methods that the counterpart has nothing for.
	Lacks []string `toml:"lacks"`
	// Renamed are the associated functions that have another name there.
	Renamed map[string]string `toml:"renamed"`
	Source  string            `toml:"source"`
}

// SiblingMethod is how calls of a method change.
type SiblingMethod struct {
	Name  string   `toml:"name"`
	To    string   `toml:"to"`    // takes the place of `.name(args)`; $1 is the first argument
	Wrap  string   `toml:"wrap"`  // stands around the call if not empty; $0 is receiver and To, $1 as above
	Strip []string `toml:"strip"` // calls directly after it that go with it
	Await bool     `toml:"await"` // To awaits: the caller must be async
	// Awaited says that the call is awaited, and that the `.await` goes with it.
	Awaited bool `toml:"awaited"`
	Guard   bool `toml:"guard"` // it gives a guard, for certain
}

// Blocking is a function that blocks the thread it is called on.
type Blocking struct {
	Fn      string   `toml:"fn"`
	Type    string   `toml:"type"` // in the place of Fn: the type whose drop blocks; To is for a value of it, $0
	On      []string `toml:"on"`   // of a trait's method: the receivers it blocks on; empty: it blocks on all
	Instead string   `toml:"instead"`
	To      string   `toml:"to"`       // takes the place of the call; $0 is the receiver, $1 the arguments; "" without
	Review  bool     `toml:"review"`   // To may not compile, or mean something else
	Lazy    bool     `toml:"lazy"`     // what it gives, such as an iterator, blocks; not the call itself
	Unsure  string   `toml:"unsure"`   // why a call often does not block; "": it always may
	InAsync string   `toml:"in_async"` // what it does inside a runtime beyond blocking: "panics", "hangs" or ""
	Source  string   `toml:"source"`
}

// Lock is a method that takes a lock for certain and gives a guard of it.
type Lock struct {
	Fn     string `toml:"fn"`
	Mode   string `toml:"mode"`  // "exclusive" or "shared": shared ones get along with each other
	Harm   string `toml:"harm"`  // what happens to the task that holds it already: "hangs" or "panics"
	Await  bool   `toml:"await"` // it gives a future of the guard
	Source string `toml:"source"`
}

// Excludes reports whether one of two locks of one place waits for the other.
func (l *Lock) Excludes(o *Lock) bool { return l.Mode == "exclusive" || o.Mode == "exclusive" }

// CancelClass says what a cancellation does to a call.
type CancelClass string

// The classes of cancellation.
const (
	CancelSafe      CancelClass = "safe"
	CancelUnsafe    CancelClass = "unsafe"     // data is lost
	CancelPartial   CancelClass = "partial"    // part is done, and can be told
	CancelValueLost CancelClass = "value-lost" // the argument is dropped
	CancelQueue     CancelClass = "queue"      // only a place in a queue is lost
	CancelInner     CancelClass = "inner"      // as its own argument
	CancelRace      CancelClass = "race"       // as its receiver and arguments, all but one of which it drops
)

// Cancel is what is lost when the future of a call is dropped before it is done.
type Cancel struct {
	Fn    string      `toml:"fn"`
	Class CancelClass `toml:"class"`
	Why   string      `toml:"why"` // for people
	// Arg is which argument the future inside is, from 0, the receiver not counted.
	Arg int `toml:"arg"`
	// Drops says that the call itself drops the future inside when something else comes first: a timeout.
	Drops bool `toml:"drops"`
	// GivesBack says of a race that the future which is not done is part of its value.
	GivesBack bool   `toml:"gives_back"`
	Instead   string `toml:"instead"` // for people
	// Reserve is, of a method that sends, the one that waits for room, and gives what sends at once.
	Reserve string `toml:"reserve"`
	Source  string `toml:"source"`
}

// Abort is what makes a task end at its next await, wherever it is: a function, or the drop of a type's value.
type Abort struct {
	Fn   string `toml:"fn"`
	Type string `toml:"type"`
	// Set says that the receiver, or the value, has many tasks, all of which end.
	Set bool `toml:"set"`
	// Detach is, of a type, the method that lets go of the tasks without an end to them; "" without.
	Detach string `toml:"detach"`
	Source string `toml:"source"`
}

// Shared is a type whose clones are all of one thing.
type Shared struct {
	Type   string `toml:"type"`
	Source string `toml:"source"`
}

// Build is a cfg that a package's build script sets.
type Build struct {
	Package string `toml:"package"`
	Cfg     string `toml:"cfg"`     // with its value: `name="value"`
	Feature string `toml:"feature"` // for which it is set
	Source  string `toml:"source"`
}

// Projection is a macro that makes a type whose fields can be reached through a Pin of the whole.
type Projection struct {
	Crate  string `toml:"crate"`  // by its name in paths
	Before string `toml:"before"` // what stands in front of the type
	After  string `toml:"after"`  // what stands behind it
	Tuples bool   `toml:"tuples"` // fields without names can be reached as well
	Field  string `toml:"field"`  // what stands in front of a field that is pinned with the whole
	Method string `toml:"method"` // gives the fields
	Source string `toml:"source"`
}

// Empties is a function that leaves nothing that needs drop in the place its first argument refers to.
type Empties struct {
	Fn     string `toml:"fn"`
	Source string `toml:"source"`
}

// Eager is the type of futures that may be dropped unpolled without harm: their work goes on by itself, or
// there is none.
type Eager struct {
	Type string `toml:"type"`
	// Detaches says that the work goes on when the value is dropped.
	Detaches bool   `toml:"detaches"`
	Abort    string `toml:"abort"` // the method that stops the work, of what detaches; "" without
	Source   string `toml:"source"`
}

// Lint is a lint of the compiler or of clippy whose allow silences rules.
type Lint struct {
	Lint   string   `toml:"lint"`  // path as written in an attribute
	Rules  []string `toml:"rules"` // names of rules
	Source string   `toml:"source"`
}

// TimerKind says what a function of timers does.
type TimerKind string

// The kinds of timer.
const (
	Sleep    TimerKind = "sleep"    // is over once, so long after the call
	Interval TimerKind = "interval" // makes a ticker
	Tick     TimerKind = "tick"     // waits for a ticker's next tick
	Length   TimerKind = "length"   // makes a length of time
)

// Timer is a function that waits, or that makes what to wait for.
type Timer struct {
	Fn     string    `toml:"fn"`
	Kind   TimerKind `toml:"kind"`
	Arg    int       `toml:"arg"`   // which argument is the length of time, from 0; of a Length, its number
	Unit   int64     `toml:"unit"`  // of a Length: nanoseconds
	Until  string    `toml:"until"` // of a Sleep: the function that takes a deadline; "" for none
	Now    string    `toml:"now"`   // of a Sleep: an expression for the time that a deadline is added to
	Every  string    `toml:"every"` // of a Sleep: the function that makes a ticker, of first tick and length
	Source string    `toml:"source"`
}

// UndoBy says with which arguments a method takes back what another did.
type UndoBy string

// The ways to take back.
const (
	UndoSame UndoBy = "same" // the same arguments
	UndoKey  UndoBy = "key"  // the first is the same, or a reference to it
	UndoFlag UndoBy = "flag" // the first is `true`, and then `false`
)

// Undo is a pair of methods, the second of which takes back what the first does to the same receiver.
type Undo struct {
	Fn     string `toml:"fn"`
	Undo   string `toml:"undo"`
	By     UndoBy `toml:"by"`
	Source string `toml:"source"`
}

// Panics is a method that panics on a receiver that is not what it expects.
type Panics struct {
	Fn     string `toml:"fn"`
	Source string `toml:"source"`
}

// Layout is how a type lies in memory on a 64-bit target.
type Layout struct {
	Type    string `toml:"type"`
	Size    uint64 `toml:"size"`    // bytes, of what lies in front of the arguments it holds
	Align   uint64 `toml:"align"`   // bytes, likewise
	Free    uint64 `toml:"free"`    // bit patterns that no value has
	At      uint64 `toml:"at"`      // where those are: the offset in bytes
	Width   uint64 `toml:"width"`   // and how many bytes they are patterns of
	Holds   []int  `toml:"holds"`   // the type arguments whose values lie inside
	Hides   bool   `toml:"hides"`   // the free patterns of those cannot be used
	Pointer bool   `toml:"pointer"` // it is a pointer to its first argument
	Unsized bool   `toml:"unsized"`
	Source  string `toml:"source"`
}
