package app.latent.gallery.kept;

import app.latent.indexer.media.WholeFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the owner has turned on or off, in a document of its own: {@code {"format": 1, "<name>": true}}. One that cannot be understood may say that it is off.
 *
 * @param file of the document; its folder is made when it is needed
 * @param unsaid whether it is on as long as nobody has said otherwise
 */
public record KeptSwitch(Path file, String name, boolean unsaid) {
    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    public boolean isOn() throws IOException {
        return WholeFile.read(file).map(this::read).orElse(unsaid);
    }

    private boolean read(byte[] bytes) {
        try {
            JsonNode settings = MAPPER.readTree(bytes);
            return settings.path("format").asInt() == FORMAT
                    && settings.path(name).asBoolean();
        } catch (IOException e) {
            return false;
        }
    }

    public void turn(boolean on) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        if (!WholeFile.replace(file, WholeFile.read(file), bytes(on))) {
            throw new IOException("The settings were changed by another program");
        }
    }

    private byte[] bytes(boolean on) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(
                MAPPER.createObjectNode().put("format", FORMAT).put(name, on));
    }
}
