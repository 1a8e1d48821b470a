package diagram

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// point is a place in a drawing.
type point struct{ x, y float64 }

// route is the way that an edge is drawn.
type route struct {
	link int
	path string
	head point   // where the arrow points
	way  float64 // its direction, in degrees: 90 is down
}

// routes are the ways of all links.
func (d *drawing) routes() []route {
	outPort, inPort := d.ports()
	lanes := d.lanes()
	var out []route
	for i := range d.graph.links {
		if d.graph.links[i].back {
			out = append(out, d.backRoute(i, lanes[i]))
		} else {
			out = append(out, d.forwardRoute(i, outPort[i], inPort[i]))
		}
	}
	return out
}

// ports spreads the ends of a state's forward links along its bottom and top, in the order of where they lead.
func (d *drawing) ports() (out, in map[int]float64) {
	out, in = map[int]float64{}, map[int]float64{}
	g := &d.graph
	for v := range g.states {
		var leaving, arriving []int
		for i := range g.links {
			if e := &g.links[i]; !e.back {
				if e.from == v {
					leaving = append(leaving, i)
				}
				if e.to == v {
					arriving = append(arriving, i)
				}
			}
		}
		d.spread(v, leaving, out, func(i int) int { return first(g.links[i].via, g.links[i].to) })
		d.spread(v, arriving, in, func(i int) int { return last(g.links[i].via, g.links[i].from) })
	}
	return out, in
}

func first(via []int, end int) int {
	if len(via) > 0 {
		return via[0]
	}
	return end
}

func last(via []int, end int) int {
	if len(via) > 0 {
		return via[len(via)-1]
	}
	return end
}

func (d *drawing) spread(v int, links []int, port map[int]float64, next func(link int) int) {
	at := &d.graph.vertices[v]
	slices.SortStableFunc(links, func(a, b int) int {
		x, y := d.graph.vertices[next(a)].center(), d.graph.vertices[next(b)].center()
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	step := min(36, at.w*0.7/float64(max(1, len(links))))
	for i, l := range links {
		port[l] = at.center() + (float64(i)-float64(len(links)-1)/2)*step
		// A straight line is worth more than an even spread.
		if want := d.graph.vertices[next(l)].center(); len(links) == 1 && want > at.x+16 && want < at.x+at.w-16 {
			port[l] = want
		}
	}
}

// forwardRoute goes down from row to row, through the middle of the link's own vertices.
func (d *drawing) forwardRoute(i int, outX, inX float64) route {
	g := &d.graph
	e := &g.links[i]
	from, to := &g.vertices[e.from], &g.vertices[e.to]
	at := point{outX, from.y + from.h + d.top}
	var b strings.Builder
	fmt.Fprintf(&b, "M%s %s", num(at.x), num(at.y))
	curve := func(to point) {
		middle := (at.y + to.y) / 2
		if math.Abs(at.x-to.x) < 0.5 {
			fmt.Fprintf(&b, "V%s", num(to.y))
		} else {
			fmt.Fprintf(&b, "C%s %s %s %s %s %s", num(at.x), num(middle), num(to.x), num(middle), num(to.x), num(to.y))
		}
		at = to
	}
	bottom := from.y + from.h
	for j, id := range e.via {
		v := &g.vertices[id]
		top, end := g.rowOf(v.layer)
		if j == 0 {
			// Below the tallest of the row, so that no curve runs across a neighbour.
			if _, rowEnd := g.rowOf(from.layer); rowEnd > bottom+0.5 {
				curve(point{at.x, rowEnd + d.top})
			}
		}
		curve(point{v.center(), top + d.top})
		curve(point{v.center(), end + d.top})
	}
	tip := point{inX, to.y + d.top}
	curve(point{tip.x, tip.y - 5})
	return route{link: i, path: b.String(), head: tip, way: 90}
}

// rowOf is the top and the bottom of a row.
func (g *layout) rowOf(layer int) (top, bottom float64) {
	top = math.Inf(1)
	for _, id := range g.layers[layer] {
		v := &g.vertices[id]
		top, bottom = min(top, v.y), max(bottom, v.y+v.h)
	}
	return top, bottom
}

// right is the right end of all rows from one to another.
func (g *layout) right(from, to int) float64 {
	x := 0.0
	for layer := from; layer <= to; layer++ {
		for _, id := range g.layers[layer] {
			x = max(x, g.vertices[id].x+g.vertices[id].w)
		}
	}
	return x
}

const laneGap = 14.0

// lanes gives each link that leads back a lane at the right, its x: short ones nearer than long ones around them.
func (d *drawing) lanes() map[int]float64 {
	g := &d.graph
	var back []int
	for i := range g.links {
		if g.links[i].back && g.links[i].from != g.links[i].to {
			back = append(back, i)
		}
	}
	rows := func(i int) (lo, hi int) {
		a, b := g.vertices[g.links[i].from].layer, g.vertices[g.links[i].to].layer
		return min(a, b), max(a, b)
	}
	slices.SortStableFunc(back, func(a, b int) int {
		alo, ahi := rows(a)
		blo, bhi := rows(b)
		return (ahi - alo) - (bhi - blo)
	})
	lanes := map[int]float64{}
	for i, l := range back {
		lo, hi := rows(l)
		x := g.right(lo, hi) + laneGap + 4
		for _, other := range back[:i] {
			if olo, ohi := rows(other); lo <= ohi && olo <= hi {
				x = max(x, lanes[other]+laneGap)
			}
		}
		lanes[l] = x
		d.width = max(d.width, x+laneGap)
	}
	return lanes
}

// backRoute leaves a state at the row that tells of the link, and goes up at the side. What leads to the state itself
// turns around at once.
func (d *drawing) backRoute(i int, lane float64) route {
	g := &d.graph
	e := &g.links[i]
	from, to := &g.vertices[e.from], &g.vertices[e.to]
	start := point{from.x + from.w, from.y + d.top + d.linkY(e.from, i)}
	end := point{to.x + to.w, to.y + d.top + padding/2 + rowHeight/2}
	if e.from != e.to {
		// Where several arrive they stand below one another.
		end.y += 7 * float64(d.arrived(i))
	}
	points := []point{start}
	if e.from == e.to {
		x := start.x + laneGap
		points = append(points, point{x, start.y}, point{x, end.y})
	} else {
		if blocked, x := d.beside(e.from); blocked {
			_, bottom := g.rowOf(from.layer)
			points = append(points, point{x, start.y}, point{x, bottom + 6 + d.top}, point{lane, bottom + 6 + d.top})
		} else {
			points = append(points, point{lane, start.y})
		}
		if blocked, x := d.beside(e.to); blocked {
			top, _ := g.rowOf(to.layer)
			points = append(points, point{lane, top - 7 + d.top}, point{x, top - 7 + d.top}, point{x, end.y})
		} else {
			points = append(points, point{lane, end.y})
		}
	}
	points = append(points, point{end.x + 5, end.y})
	return route{link: i, path: rounded(points), head: end, way: 180}
}

// linkY is the height of the row that tells of a link, in its state's box.
func (d *drawing) linkY(state, link int) float64 {
	for i, r := range d.boxes[state].rows {
		if r.link == link {
			return d.boxes[state].rowY(i)
		}
	}
	return d.graph.vertices[state].h / 2
}

// arrived is how many links before this one lead back to the same state from others.
func (d *drawing) arrived(link int) int {
	n := 0
	for i := range link {
		if e := &d.graph.links[i]; e.back && e.to == d.graph.links[link].to && e.from != e.to {
			n++
		}
	}
	if d.loops(d.graph.links[link].to) {
		n++
	}
	return n
}

// loops reports whether a state leads to itself.
func (d *drawing) loops(state int) bool {
	return slices.ContainsFunc(d.graph.links, func(e link) bool { return e.from == state && e.to == state })
}

// beside reports whether a state stands at the right of one in its row, and gives an x between the two.
func (d *drawing) beside(state int) (blocked bool, x float64) {
	at := &d.graph.vertices[state]
	row := d.graph.layers[at.layer]
	for _, id := range row[slices.Index(row, state)+1:] {
		if !d.graph.vertices[id].bend {
			return true, at.x + at.w + at.side + apart/2
		}
	}
	return false, 0
}

// rounded is a path along straight lines with round corners.
func rounded(points []point) string {
	const radius = 6
	var b strings.Builder
	fmt.Fprintf(&b, "M%s %s", num(points[0].x), num(points[0].y))
	for i := 1; i < len(points); i++ {
		p := points[i]
		if i == len(points)-1 {
			fmt.Fprintf(&b, "L%s %s", num(p.x), num(p.y))
			break
		}
		before, after := towards(p, points[i-1], radius), towards(p, points[i+1], radius)
		fmt.Fprintf(&b, "L%s %sQ%s %s %s %s", num(before.x), num(before.y), num(p.x), num(p.y), num(after.x), num(after.y))
	}
	return b.String()
}

// towards is the point at a distance from p on the way to q, half-way at most.
func towards(p, q point, distance float64) point {
	length := math.Hypot(q.x-p.x, q.y-p.y)
	if length == 0 {
		return p
	}
	t := min(distance/length, 0.5)
	return point{p.x + (q.x-p.x)*t, p.y + (q.y-p.y)*t}
}

func (d *drawing) writeRoute(b *strings.Builder, r *route) {
	e := &d.edges[r.link]
	class := "edge"
	colour := "#57606a"
	if d.graph.links[r.link].back {
		class, colour = "edge ca-round", "#8250df"
	}
	fmt.Fprintf(b, `<g class="%s" data-from="%s" data-to="%s">`, class, e.From, e.To)
	if e.Label != "" {
		fmt.Fprintf(b, "<title>%s</title>", escape(e.From+" to "+e.To+": "+plain(e.Label)))
	}
	fmt.Fprintf(b, "\n"+`<path class="ca-edge" d="%s" stroke="%s" stroke-width="1.4"/>`+"\n", r.path, colour)
	fmt.Fprintf(b, `<path class="ca-head" d="M0 0L-8 -4L-6 0L-8 4Z" transform="translate(%s %s) rotate(%s)" fill="%s"/>`+"\n",
		num(r.head.x), num(r.head.y), num(r.way), colour)
	if id := d.graph.links[r.link].label; id >= 0 {
		d.writeLabel(b, r.link, &d.graph.vertices[id])
	}
	b.WriteString("</g>\n")
}

func (d *drawing) writeLabel(b *strings.Builder, i int, v *vertex) {
	fmt.Fprintf(b, `<rect class="ca-label" x="%s" y="%s" width="%s" height="%s" rx="4" fill="#ffffff"/>`+"\n",
		num(v.x), num(v.y+d.top), num(v.w), num(v.h))
	for j, line := range d.label(i) {
		writeSpans(b, v.center(), v.y+d.top+float64(j)*labelLine+11, "middle", []span{{"ca-faint", smallFace, line}})
	}
}
