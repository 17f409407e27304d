//! The tree of literals while it grows, one literal after the other. Nothing is sorted: that takes a browser longer than all the rest
//! where the core runs as JavaScript.

use super::{BEGINNING, NONE, Node, Start, folded, number};

/// A place in the tree: a literal may end here, and others go on.
#[derive(Clone, Copy, Debug)]
struct Twig {
    label: u8,
    depth: u32,
    /// Whether the rest of one literal is all that follows.
    is_leaf: bool,
    /// Whether a literal that begins so may start anywhere.
    anywhere: bool,
    literal: u32,
    child: u32,
    sibling: u32,
}

impl Twig {
    const fn new(label: u8, depth: u32) -> Self {
        Self { label, depth, is_leaf: false, anywhere: false, literal: NONE, child: NONE, sibling: NONE }
    }
}

/// A growing set of literals.
#[derive(Debug)]
pub(crate) struct Tree {
    twigs: Vec<Twig>,
    /// Every literal with its case folded, one behind the other.
    letters: Vec<u8>,
    literals: Vec<Grown>,
}

/// A literal in the tree.
#[derive(Clone, Copy, Debug)]
struct Grown {
    first: usize,
    last: usize,
    anywhere: bool,
}

/// How literals begin: the first bytes, how many, where they lead, and whether such a literal may start anywhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beginning {
    pub(super) bytes: [u8; BEGINNING],
    pub(super) length: usize,
    pub(super) node: u32,
    pub(super) anywhere: bool,
}

/// A tree that has stopped growing.
#[derive(Debug, Default)]
pub(super) struct Laid {
    pub(super) nodes: Vec<Node>,
    pub(super) tails: Vec<u8>,
    /// In order of length.
    pub(super) beginnings: Vec<Beginning>,
    pub(super) longest: usize,
}

impl Default for Tree {
    fn default() -> Self {
        Self { twigs: vec![Twig::new(0, 0)], letters: Vec::new(), literals: Vec::new() }
    }
}

impl Tree {
    /// The number of `literal`, which is the next one if it is new. One that is added twice may start wherever either may; an empty one
    /// has no number.
    pub(crate) fn add(&mut self, literal: &str, start: Start) -> Option<u32> {
        if literal.is_empty() {
            return None;
        }
        let anywhere = start == Start::Anywhere;
        let id = number(self.literals.len());
        let first = self.letters.len();
        self.letters.extend(literal.bytes().map(folded));
        self.literals.push(Grown { first, last: self.letters.len(), anywhere });
        let known = self.plant(id, anywhere).filter(|known| *known != id);
        if let Some(known) = known {
            self.letters.truncate(first);
            self.literals.pop();
            self.literals.get_mut(known as usize).into_iter().for_each(|literal| literal.anywhere |= anywhere);
        }
        known.or(Some(id))
    }

    /// Finds the place of the literal `id`, and answers with the one that stands there.
    fn plant(&mut self, id: u32, anywhere: bool) -> Option<u32> {
        let mut at = 0;
        loop {
            self.twigs.get_mut(at as usize)?.anywhere |= anywhere;
            self.split(at, id)?;
            let twig = *self.twigs.get(at as usize)?;
            if twig.is_leaf {
                return Some(twig.literal);
            }
            let Some(label) = self.letter(id, twig.depth) else {
                let literal = &mut self.twigs.get_mut(at as usize)?.literal;
                if *literal == NONE {
                    *literal = id;
                }
                return Some(*literal);
            };
            at = match self.child(twig, label) {
                Some(child) => child,
                None => self.branch(at, label, id)?,
            };
        }
    }

    /// Makes the leaf `at` a branch, unless it is the literal `id` itself.
    fn split(&mut self, at: u32, id: u32) -> Option<()> {
        let twig = *self.twigs.get(at as usize)?;
        if twig.is_leaf && self.rest(twig.literal, twig.depth) != self.rest(id, twig.depth) {
            let label = self.letter(twig.literal, twig.depth);
            *self.twigs.get_mut(at as usize)? = Twig { is_leaf: false, literal: if label.is_some() { NONE } else { twig.literal }, ..twig };
            if let Some(label) = label {
                self.branch(at, label, twig.literal)?;
            }
        }
        Some(())
    }

    /// A new child of the twig `at`; deep enough it is a leaf, with what is left of the literal `id`.
    fn branch(&mut self, at: u32, label: u8, id: u32) -> Option<u32> {
        let new = number(self.twigs.len());
        let parent = self.twigs.get_mut(at as usize)?;
        let sibling = std::mem::replace(&mut parent.child, new);
        let depth = parent.depth + 1;
        let is_leaf = depth as usize >= BEGINNING;
        self.twigs.push(Twig { sibling, is_leaf, literal: if is_leaf { id } else { NONE }, ..Twig::new(label, depth) });
        Some(new)
    }

    fn child(&self, twig: Twig, label: u8) -> Option<u32> {
        let mut at = twig.child;
        while let Some(child) = self.twigs.get(at as usize) {
            if child.label == label {
                return Some(at);
            }
            at = child.sibling;
        }
        None
    }

    fn rest(&self, id: u32, depth: u32) -> Option<&[u8]> {
        let literal = self.literals.get(id as usize)?;
        self.letters.get(literal.first + depth as usize..literal.last)
    }

    fn letter(&self, id: u32, depth: u32) -> Option<u8> {
        self.rest(id, depth)?.first().copied()
    }

    /// The tree with siblings side by side.
    pub(super) fn lay(&self) -> Laid {
        let longest = self.literals.iter().map(|literal| literal.last - literal.first).max().unwrap_or(0);
        let mut laid = Laid { longest, ..Laid::default() };
        // The twigs of the nodes, in order of depth; of those that are not too deep also how they begin.
        let mut twigs = vec![0];
        let mut begun = vec![[0; BEGINNING]];
        while let Some(twig) = twigs.get(laid.nodes.len()).and_then(|twig| self.twigs.get(*twig as usize)) {
            let node = laid.nodes.len();
            let depth = twig.depth as usize;
            let mut placed = Node { label: twig.label, is_leaf: twig.is_leaf, first: number(twigs.len()), last: 0, literal: twig.literal };
            if let Some(bytes) = begun.get(node).copied() {
                let literal = self.literals.get(twig.literal as usize).filter(|_| depth > 0);
                let anywhere = if depth == BEGINNING { Some(twig.anywhere) } else { literal.map(|literal| literal.anywhere) };
                laid.beginnings.extend(anywhere.map(|anywhere| Beginning { bytes, length: depth, node: number(node), anywhere }));
                let mut child = twig.child;
                while let Some(next) = self.twigs.get(child as usize).filter(|_| depth < BEGINNING) {
                    let mut bytes = bytes;
                    bytes.get_mut(depth).into_iter().for_each(|byte| *byte = next.label);
                    begun.push(bytes);
                    child = next.sibling;
                }
            }
            if twig.is_leaf {
                placed.first = number(laid.tails.len());
                laid.tails.extend(self.rest(twig.literal, twig.depth).unwrap_or_default());
                placed.last = number(laid.tails.len());
            } else {
                let mut child = twig.child;
                while let Some(next) = self.twigs.get(child as usize) {
                    twigs.push(child);
                    child = next.sibling;
                }
                placed.last = number(twigs.len());
            }
            laid.nodes.push(placed);
        }
        laid
    }
}
