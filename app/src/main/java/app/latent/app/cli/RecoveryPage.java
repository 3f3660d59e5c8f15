package app.latent.app.cli;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.secret.SecretText;
import app.latent.vault.recovery.CodeForm;
import app.latent.vault.recovery.RecoveryKey;
import app.latent.vault.recovery.RecoveryKeyForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;

/**
 * A page that tells a person years later what it is, and has the recovery key in numbered words.
 *
 * @param vault the folder of the vault
 * @param html whether for a browser to print; it asks nothing of the network
 */
record RecoveryPage(Path vault, RecoveryKeyForm form, boolean html) {

    private static final int COLUMNS = 4;
    private static final int COLUMN_WIDTH = 15;

    /** More than any page's words with their numbers and tags. */
    private static final int MOST_CHARS = 8192;

    void write(RecoveryKey key, OutputStream out) throws IOException {
        out.write(beginning().getBytes(StandardCharsets.UTF_8));
        writeParts(key, out);
        out.write(end().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** @throws Failure where the file is there already, or would be synced with the vault */
    void writeNew(RecoveryKey key, Path file) throws IOException, Failure {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder != null && Files.exists(folder) && folder.toRealPath().startsWith(vault.toRealPath())) {
            throw new Failure(
                    ExitCode.USAGE,
                    file + " is in the vault's own folder, where the sync provider would read the recovery key. Choose"
                            + " another place.");
        }
        try (OutputStream out = Channels.newOutputStream(Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))))) {
            writeOrDelete(key, out, file);
        } catch (FileAlreadyExistsException e) {
            throw new Failure(ExitCode.USAGE, file + " is there already. Name a new file.", e);
        }
    }

    /** Half a page is none, and would be in the way of a whole one. */
    private void writeOrDelete(RecoveryKey key, OutputStream out, Path file) throws IOException {
        try {
            write(key, out);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void writeParts(RecoveryKey key, OutputStream out) throws IOException {
        char[] text = key.write(form);
        CharBuffer page = CharBuffer.allocate(MOST_CHARS);
        byte[] bytes = {};
        try {
            int place = 0;
            for (int from = 0; from < text.length; place++) {
                int to = from;
                while (to < text.length && text[to] != ' ') to++;
                putPart(page, place, CharBuffer.wrap(text, from, to - from));
                from = to + 1;
            }
            bytes = SecretText.encode(page.flip());
            out.write(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(text, '\0');
            Arrays.fill(page.array(), '\0');
        }
    }

    private void putPart(CharBuffer page, int place, CharBuffer part) {
        if (html) {
            page.put("<li>").put(part).put("</li>\n");
            return;
        }
        int begin = page.position();
        page.put("%4d. ".formatted(place + 1)).put(part);
        if (place % COLUMNS == COLUMNS - 1 || place == form.parts() - 1) page.put('\n');
        else while (page.position() - begin < COLUMN_WIDTH) page.put(' ');
    }

    private String beginning() {
        String title = "Recovery key of the vault " + name();
        return html
                ? """
                        <!doctype html><meta charset="utf-8"><title>%1$s</title>
                        <style>body{font:12pt serif;max-width:18cm;margin:2cm auto}ol{columns:4;font:11pt monospace}</style>
                        <h1>%1$s</h1><p>%2$s, %3$s</p>
                        <ol>
                        """.formatted(escaped(title), escaped(vault.toString()), LocalDate.now(ZoneId.systemDefault()))
                : """
                        %s
                        %s, %s

                        """.formatted(title, vault, LocalDate.now(ZoneId.systemDefault()));
    }

    private String end() {
        String use = form instanceof CodeForm
                ? "To use it: latent recovery VAULT reset-passphrase"
                : "To use it: latent recovery VAULT reset-passphrase, or in any Cryptomator app \"Forgot password?\"";
        String warning = "Whoever reads this page opens the vault, whatever its passphrase is. Keep it as you keep"
                + " passports, never as a photo or a file in the cloud.";
        return html
                ? "</ol>\n<p>" + escaped(warning) + "</p>\n<p>" + escaped(use) + "</p>\n"
                : "\n" + warning + "\n" + use + "\n";
    }

    private String name() {
        return String.valueOf(vault.toAbsolutePath().normalize().getFileName());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
