package app.latent.ffi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordTest {

    @Test
    void whatEveryShellTakesAsItIsStaysAsItIs() {
        assertEquals("/home/me/Photos.vault", ShellWord.of(Path.of("/home/me/Photos.vault")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a b",
                "it's",
                "$HOME",
                "~/Photos",
                "`id`",
                "a\"b",
                "a;b",
                "a\\b",
                "a*",
                "Z\u00fcrich",
                "a\nb",
                "''"
            })
    void aShellGivesThePathBack(String path) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: this machine has no shell");
        String command = "printf %s " + ShellWord.of(Path.of(path));
        Process shell = new ProcessBuilder("/bin/sh", "-c", command).start();
        assertEquals(path, new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(0, shell.waitFor());
    }

    @Test
    void noCommandTakesItForAnOption() {
        assertEquals("./--all", ShellWord.of(Path.of("--all")));
    }
}
