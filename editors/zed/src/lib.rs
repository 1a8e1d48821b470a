//! Tells Zed how crossawait is started: the program of the settings, else the one of `$PATH`.

use zed_extension_api::{
    self as zed, serde_json::json, serde_json::Value, settings::LspSettings, Command,
    LanguageServerId, Result, Worktree,
};

struct Crossawait;

impl zed::Extension for Crossawait {
    fn new() -> Self {
        Crossawait
    }

    fn language_server_command(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Command> {
        let binary = LspSettings::for_worktree(id.as_ref(), worktree)
            .ok()
            .and_then(|settings| settings.binary);
        let (path, args) = match binary {
            Some(binary) => (binary.path, binary.arguments),
            None => (None, None),
        };
        let command = path.or_else(|| worktree.which("crossawait")).ok_or(
            "`crossawait` is not on $PATH: install it, or name it in the settings, \
             \"lsp\": {\"crossawait\": {\"binary\": {\"path\": \"…\"}}}",
        )?;
        Ok(Command {
            command,
            args: args.unwrap_or_else(|| vec!["lsp".into()]),
            env: worktree.shell_env(),
        })
    }

    /// The server asks for the section `crossawait`.
    fn language_server_workspace_configuration(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<Value>> {
        let settings = LspSettings::for_worktree(id.as_ref(), worktree)?.settings;
        Ok(settings.map(|settings| json!({ "crossawait": settings })))
    }
}

zed::register_extension!(Crossawait);
