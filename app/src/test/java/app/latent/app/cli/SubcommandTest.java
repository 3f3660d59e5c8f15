package app.latent.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class SubcommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"lock", "lock --help", "-v lock folder", "lock status"})
    void onlyTheCommandThatIsNamedIsRead(String line) {
        assertEquals(Set.of("lock"), commandsOf(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "lokc", "lokc lock", "--version"})
    void allAreReadWhereNoneIsNamed(String line) {
        assertEquals(Subcommand.values().length, commandsOf(line).size());
    }

    @Test
    void theProgramStartsItsOwnProcessesByCommandsThatItHas() {
        assertEquals(Set.of("daemon"), commandsOf("daemon"));
        assertEquals(Set.of("worker"), commandsOf("worker"));
    }

    private static Set<String> commandsOf(String line) {
        CommandLine latent = new CommandLine(CommandSpec.create());
        Subcommand.addTo(
                latent,
                Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new));
        return latent.getSubcommands().keySet();
    }
}
