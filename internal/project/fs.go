package project

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// FS is what project reads through. Names are absolute paths of the operating system, or whatever the
// implementation takes for such. Errors are those of package io/fs.
type FS interface {
	ReadFile(name string) ([]byte, error)
	ReadDir(name string) ([]fs.DirEntry, error)
	Stat(name string) (Info, error) // follows symbolic links
}

// Info is what there is to know of a file.
type Info struct {
	Dir bool
	// File tells whether two names lead to the same folder; nil where that cannot be.
	File fs.FileInfo
}

func infoOf(info fs.FileInfo, err error) (Info, error) {
	if err != nil {
		return Info{}, err
	}
	return Info{Dir: info.IsDir(), File: info}, nil
}

// OS is the file system of the operating system.
func OS() FS { return osFS{} }

type osFS struct{}

func (osFS) ReadFile(name string) ([]byte, error)       { return os.ReadFile(name) }
func (osFS) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }
func (osFS) Stat(name string) (Info, error)             { return infoOf(os.Stat(name)) }

// From shows fsys as if it were mounted at "/".
func From(fsys fs.FS) FS { return mounted{fsys} }

type mounted struct{ fs.FS }

func (m mounted) name(name string) string {
	name = strings.TrimPrefix(path.Clean(filepath.ToSlash(name)), "/")
	if name == "" {
		return "."
	}
	return name
}

func (m mounted) ReadFile(name string) ([]byte, error)       { return fs.ReadFile(m.FS, m.name(name)) }
func (m mounted) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(m.FS, m.name(name)) }
func (m mounted) Stat(name string) (Info, error)             { return infoOf(fs.Stat(m.FS, m.name(name))) }

// Overlay shows texts, by path, in front of base: files that an editor holds unsaved. Files that base does
// not have are found by their paths, but folders do not list them.
func Overlay(base FS, texts map[string][]byte) FS { return overlay{base, texts} }

type overlay struct {
	FS
	texts map[string][]byte
}

func (o overlay) ReadFile(name string) ([]byte, error) {
	if text, ok := o.texts[filepath.Clean(name)]; ok {
		return bytes.Clone(text), nil
	}
	return o.FS.ReadFile(name)
}

func (o overlay) Stat(name string) (Info, error) {
	if _, ok := o.texts[filepath.Clean(name)]; ok {
		return Info{}, nil
	}
	return o.FS.Stat(name)
}
