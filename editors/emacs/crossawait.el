;;; crossawait.el --- What Rust futures keep across each await  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "29.1"))
;; SPDX-License-Identifier: MIT OR Apache-2.0

;;; Commentary:

;; Tells Eglot of the language server crossawait, and adds commands for what the protocol has no words for: the state
;; machine of a future, the pages of `crossawait explain', all safe fixes at once.
;;
;; Eglot runs one server in a buffer.  README.md says how to have rust-analyzer beside.

;;; Code:

(require 'eglot)

(defgroup crossawait nil
  "What Rust futures keep across each await."
  :group 'tools)

(defcustom crossawait-program "crossawait"
  "The program, by its name on the variable `exec-path' or by its path."
  :type 'string)

(defcustom crossawait-beside nil
  "The command of another server to run beside, such as (\"rust-analyzer\"), or nil.
The program rass (rassumfrassum) then makes one server of the two for Eglot.
The other one comes first: rass asks only the first for hovers and the like."
  :type '(repeat string))

(defun crossawait-command (&rest _)
  "The command that Eglot starts for Rust."
  (let ((own (list crossawait-program "lsp")))
    (if crossawait-beside
        `("rass" "--" ,@crossawait-beside "--" ,@own)
      own)))

(add-to-list 'eglot-server-programs '((rust-ts-mode rust-mode) . crossawait-command))

(defun crossawait--show (name text)
  "Show TEXT in a buffer of this NAME, where q closes it."
  (with-current-buffer (get-buffer-create name)
    (let ((inhibit-read-only t))
      (erase-buffer)
      (insert text)
      (goto-char (point-min)))
    (special-mode)
    (display-buffer (current-buffer))))

(defun crossawait--server ()
  "The server of this buffer; an error when there is none."
  (or (eglot-current-server) (user-error "No server runs here: M-x eglot")))

(defun crossawait--run (&rest arguments)
  "What the program prints when it is run with ARGUMENTS; an error when it fails."
  (with-temp-buffer
    (if (zerop (apply #'call-process crossawait-program nil t nil arguments))
        (buffer-string)
      (user-error "%s" (string-trim (buffer-string))))))

(defun crossawait-states ()
  "Show the state machine of the future around point, or of all in the buffer when point is in none.
Where another server comes first (see `crossawait-beside'), the file is read as it is saved."
  (interactive)
  (let* ((place (eglot--TextDocumentPositionParams))
         (ask (lambda (params)
                (plist-get (jsonrpc-request (crossawait--server) :crossawait/states
                                            (append params '(:formats ["text"])))
                           :text)))
         (text (if crossawait-beside
                   (crossawait--run "states" (format "%s:%d" buffer-file-name (line-number-at-pos nil t)))
                 (funcall ask place))))
    (when (string-empty-p text)
      (setq text (if crossawait-beside
                     (crossawait--run "states" buffer-file-name)
                   (funcall ask (list :textDocument (plist-get place :textDocument))))))
    (crossawait--show "*crossawait states*" (if (string-empty-p text) "No future begins in this file." text))))

(defun crossawait--rule-at-point ()
  "The rule of the diagnostic at point or on its line, or nil."
  (let ((lsp (lambda (d) (let ((data (alist-get 'eglot-lsp-diag (flymake-diagnostic-data d))))
                           (and (equal (plist-get data :source) "crossawait") (plist-get data :code))))))
    (seq-some lsp (append (flymake-diagnostics (point))
                          (flymake-diagnostics (line-beginning-position) (line-end-position))))))

(defun crossawait-explain (key)
  "Show the page for KEY: a rule, a section, a concept or a rustc code.
It is the rule of the diagnostic at point, or the word there, unless another is given."
  (interactive (list (let ((default (or (crossawait--rule-at-point) (thing-at-point 'symbol t))))
                       (read-string (format-prompt "Explain" default) nil nil default))))
  (crossawait--show "*crossawait explain*" (crossawait--run "explain" key)))

(defun crossawait-fix-all ()
  "Apply all safe fixes of this buffer."
  (interactive)
  (let* ((server (crossawait--server))
         (actions (jsonrpc-request
                   server :textDocument/codeAction
                   (list :textDocument (eglot--TextDocumentIdentifier)
                         :range (list :start (eglot--pos-to-lsp-position (point-min))
                                      :end (eglot--pos-to-lsp-position (point-max)))
                         :context '(:only ["source.fixAll.crossawait"] :diagnostics [])))))
    (if-let ((action (seq-find (lambda (a) (equal (plist-get a :kind) "source.fixAll.crossawait")) actions)))
        (eglot-execute server action)
      (message "crossawait: nothing here has a safe fix"))))

(provide 'crossawait)
;;; crossawait.el ends here
