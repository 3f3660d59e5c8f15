package app.latent.ffi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Has the C compiler say what the headers say, where both are installed. */
public final class CHeaders {

    private static final Path COMPILER = Path.of("/usr/bin/cc");

    private final Path temporary;
    private final List<String> headers;

    /** By C expression. */
    private final Map<String, Long> expected = new LinkedHashMap<>();

    /** @param headers as in an include directive, without the brackets */
    public CHeaders(Path temporary, String... headers) {
        this.temporary = temporary;
        this.headers = List.of(headers);
    }

    public void value(String expression, long value) {
        expected.put(expression, value);
    }

    public void structure(String name, long size) {
        value("sizeof(struct " + name + ")", size);
    }

    public void field(String structure, String name, long offset) {
        value("offsetof(struct " + structure + ", " + name + ")", offset);
    }

    /** Fails where any of them is something else. */
    public void check() throws IOException, InterruptedException {
        assumeTrue(Files.exists(COMPILER), "no C compiler");
        for (String header : headers) {
            assumeTrue(exists(header), "no header " + header);
        }
        StringBuilder program = new StringBuilder("#define _GNU_SOURCE\n#include <stddef.h>\n#include <stdio.h>\n");
        headers.forEach(header -> program.append("#include <").append(header).append(">\n"));
        program.append("int main(void) {\n");
        expected.forEach((expression, value) ->
                program.append("if ((unsigned long)(%s) != %dUL) printf(\"%s is %%lu\\n\", (unsigned long)(%s));\n"
                        .formatted(expression, value, expression, expression)));
        Path source = Files.writeString(temporary.resolve("check.c"), program.append("return 0; }\n"));
        Path binary = temporary.resolve("check");
        assertEquals("", run(COMPILER.toString(), "-o", binary.toString(), source.toString()));
        assertEquals("", run(binary.toString()));
    }

    private boolean exists(String header) throws IOException, InterruptedException {
        Path source = Files.writeString(temporary.resolve("exists.c"), "#include <" + header + ">\n");
        return new ProcessBuilder(COMPILER.toString(), "-E", "-o", "/dev/null", source.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            String text = String.join("\n", output.readAllLines());
            assertEquals(0, process.waitFor(), text);
            return text;
        }
    }
}
