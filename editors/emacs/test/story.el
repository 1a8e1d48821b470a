;;; story.el --- The story of a user in Emacs, in batch  -*- lexical-binding: t; -*-

;; Run by run.sh in the sample's folder: emacs -Q --batch -l crossawait.el -l story.el

(require 'cl-lib)
(require 'flymake)

(defun say (format &rest args) (princ (concat "   " (apply #'format format args) "\n")))

(defun die (format &rest args)
  (princ (concat "FAILED: " (apply #'format format args) "\n"))
  (dolist (server (hash-table-values eglot--servers-by-project))
    (dolist (s server)
      (princ "---- the end of the server's messages\n")
      (with-current-buffer (jsonrpc-events-buffer s)
        (princ (buffer-substring (max (point-min) (- (point-max) 1500)) (point-max))))))
  (kill-emacs 1))

(defun wait (what condition)
  (let ((end (+ (float-time) 20)) value)
    (while (not (setq value (funcall condition)))
      (when (> (float-time) end) (die "not within 20 seconds: %s" what))
      (accept-process-output nil 0.02))
    value))

(defun expect (what got want)
  (unless (equal got want) (die "%s: got %S, want %S" what got want)))

(defun contains (what text part)
  (unless (string-search part (or text "")) (die "%s does not say %S: %s" what part text)))

(defun line (n)
  (save-excursion (goto-char (point-min)) (forward-line (1- n))
                  (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun go-to (n text)
  (goto-char (point-min)) (forward-line (1- n)) (search-forward text (line-end-position)) (goto-char (match-beginning 0)))

(defun findings (count)
  (wait (format "%d diagnostic(s)" count)
        ;; Eglot sends changes when Emacs is idle, which it never is in batch.
        (lambda () (eglot--signal-textDocument/didChange) (flymake-start) (= (length (flymake-diagnostics)) count)))
  (flymake-diagnostics))

(defun keep (name text)
  (make-directory (expand-file-name "captures" (getenv "OUT")) t)
  (write-region (concat (string-trim text) "\n") nil (expand-file-name (concat "captures/" name) (getenv "OUT")) nil 'quiet))

(defun server-pid () (process-id (jsonrpc--process (eglot-current-server))))

;; Without rust-mode, which is a package, and without the grammar that rust-ts-mode takes.
(define-derived-mode rust-mode prog-mode "Rust" (setq-local comment-start "// "))
(add-to-list 'auto-mode-alist '("\\.rs\\'" . rust-mode))
(setq eglot-confirm-server-edits nil eglot-sync-connect 20 make-backup-files nil
      ;; Eglot starts a server again that ran for at least that many seconds; a user's has run for longer.
      eglot-autoreconnect 0
      ;; The sample lies in a checkout, and is a project of its own.
      project-vc-extra-root-markers '("Cargo.lock"))

(defun story ()
  (find-file "rejected/section_4_rc.rs")
  (call-interactively #'eglot)
  (wait "the server runs" #'eglot-managed-p)
  (say "Emacs %s" emacs-version)

  (let ((d (car (findings 1))))
    (say "diagnostic: %s" (flymake-diagnostic-text d))
    (contains "the diagnostic" (flymake-diagnostic-text d) "`counter` (`Rc<i32>`)")
    (goto-char (flymake-diagnostic-beg d))
    (expect "its place" (list (line-number-at-pos) (- (point) (line-beginning-position)) (current-column)) '(10 20 24))
    (expect "what stands there" (buffer-substring-no-properties (flymake-diagnostic-beg d) (flymake-diagnostic-end d)) "counter")
    (expect "its rule" (crossawait--rule-at-point) "non-send-across-await"))

  (go-to 11 "await")
  (let ((hover (plist-get (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))
                                     :contents)
                          :value)))
    (contains "the hover" hover "`counter`: `Rc<i32>`")
    (keep "hover.txt" hover))
  (say "hover")

  (go-to 10 "counter")
  (let ((action (cl-find "std::sync::Arc" (append (eglot-code-actions (point) (1+ (point)) "quickfix" nil) nil)
                         :test #'string-search :key (lambda (a) (plist-get a :title)))))
    (unless action (die "no fix"))
    (undo-boundary)
    (eglot-execute (eglot-current-server) action))
  (expect "the fixed line" (line 10) "    /* 🦀 数える */ let counter = Arc::new(0);")
  (let ((inhibit-message t)) (save-buffer))
  (expect "the saved line" (with-temp-buffer (insert-file-contents "section_4_rc.rs") (line 10))
          "    /* 🦀 数える */ let counter = Arc::new(0);")
  (findings 0)
  (say "fixed and saved")

  (revert-rc)
  (findings 1)
  (go-to 11 "do_io")
  (let ((await (delete-and-extract-region (line-beginning-position) (line-beginning-position 2))))
    (findings 0)
    (insert await))
  (findings 1)
  (say "edited: the diagnostic went and came")

  (crossawait-fix-all)
  (expect "the line after fix all" (line 10) "    /* 🦀 数える */ let counter = Arc::new(0);")
  (revert-rc)
  (findings 1)
  (say "crossawait-fix-all")

  (go-to 11 "do_io")
  (crossawait-states)
  (let ((text (with-current-buffer "*crossawait states*" (buffer-string))))
    (contains "the state machine" text "handle")
    (contains "the state machine" text "counter")
    (keep "states.txt" text))
  (crossawait-explain "guard-across-await")
  (contains "the page" (with-current-buffer "*crossawait explain*" (buffer-string)) "guard-across-await")
  (say "crossawait-states, crossawait-explain")

  (let ((pid (server-pid)))
    (signal-process pid 9)
    (wait "another server" (lambda () (and (eglot-managed-p) (/= pid (server-pid)))))
    (findings 1)
    (go-to 11 "do_io")
    (delete-region (line-beginning-position) (line-beginning-position 2))
    (findings 0))
  (say "killed, and started again"))

(defun revert-rc ()
  "Put back what the fix changed."
  (go-to 3 "std::sync::Arc") (replace-match "std::rc::Rc")
  (go-to 10 "Arc") (replace-match "Rc"))

(condition-case err
    (story)
  (error (die "%S" err)))
(set-buffer-modified-p nil)
(kill-emacs 0)
