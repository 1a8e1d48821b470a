package project

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"
)

// FS is what project reads through. Names are absolute paths of the operating system, or whatever the
// implementation takes for such. Errors are those of package io/fs.
type FS interface {
	ReadFile(name string) ([]byte, error)
	ReadDir(name string) ([]fs.DirEntry, error)
	Stat(name string) (fs.FileInfo, error) // follows symbolic links
}

// OS is the file system of the operating system.
func OS() FS { return osFS{} }

type osFS struct{}

func (osFS) ReadFile(name string) ([]byte, error)       { return os.ReadFile(name) }
func (osFS) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }
func (osFS) Stat(name string) (fs.FileInfo, error)      { return os.Stat(name) }

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
func (m mounted) Stat(name string) (fs.FileInfo, error)      { return fs.Stat(m.FS, m.name(name)) }

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

func (o overlay) Stat(name string) (fs.FileInfo, error) {
	if text, ok := o.texts[filepath.Clean(name)]; ok {
		return textInfo{filepath.Base(name), int64(len(text))}, nil
	}
	return o.FS.Stat(name)
}

// textInfo describes a file of an overlay.
type textInfo struct {
	name string
	size int64
}

func (i textInfo) Name() string     { return i.name }
func (i textInfo) Size() int64      { return i.size }
func (textInfo) Mode() fs.FileMode  { return 0o644 }
func (textInfo) ModTime() time.Time { return time.Time{} }
func (textInfo) IsDir() bool        { return false }
func (textInfo) Sys() any           { return nil }
