package app.latent.gallery.visits;

import app.latent.indexer.media.WholeFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the owner wants views counted, kept in the vault for all devices. They are as long as nobody has said otherwise. */
final class CountingSwitch {
    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path file;

    /** @param folder of visits; made when it is needed */
    CountingSwitch(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    /** A document that cannot be understood may say that nothing is to be counted. */
    boolean isOn() throws IOException {
        return WholeFile.read(file).map(CountingSwitch::read).orElse(true);
    }

    private static boolean read(byte[] bytes) {
        try {
            JsonNode settings = MAPPER.readTree(bytes);
            return settings.path("format").asInt() == FORMAT
                    && settings.path("counting").asBoolean();
        } catch (IOException e) {
            return false;
        }
    }

    void turn(boolean on) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        if (!WholeFile.replace(file, WholeFile.read(file), bytes(on))) {
            throw new IOException("The settings were changed by another program");
        }
    }

    private static byte[] bytes(boolean on) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(
                MAPPER.createObjectNode().put("format", FORMAT).put("counting", on));
    }
}
