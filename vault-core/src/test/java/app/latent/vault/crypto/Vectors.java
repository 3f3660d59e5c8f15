package app.latent.vault.crypto;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The vectors of Project Wycheproof in this module's test resources. */
final class Vectors {

    /** What a correct implementation does with a vector. {@code ACCEPTABLE}: either is correct. */
    enum Result {
        VALID,
        INVALID,
        ACCEPTABLE
    }

    /** One vector: its own fields, and those of its group. */
    record Vector(String file, JsonNode group, JsonNode test) {

        byte[] bytes(String field) {
            return HexFormat.of().parseHex(test.required(field).asText());
        }

        /** Bits, as the group has them. */
        int size(String field) {
            return group.required(field).asInt();
        }

        int number(String field) {
            return test.required(field).asInt();
        }

        Result result() {
            return switch (test.required("result").asText()) {
                case "valid" -> Result.VALID;
                case "invalid" -> Result.INVALID;
                default -> Result.ACCEPTABLE;
            };
        }

        boolean isValid() {
            return result() == Result.VALID;
        }

        @Override
        public String toString() {
            return file + " tcId " + test.required("tcId") + ": " + test.required("comment");
        }
    }

    private Vectors() {}

    static List<Vector> of(String file) throws IOException {
        JsonNode root;
        try (InputStream in = Vectors.class.getResourceAsStream("/wycheproof/" + file)) {
            root = new ObjectMapper().readTree(Objects.requireNonNull(in, file));
        }
        List<Vector> vectors = new ArrayList<>();
        for (JsonNode group : root.required("testGroups")) {
            for (JsonNode test : group.required("tests")) {
                vectors.add(new Vector(file, group, test));
            }
        }
        if (vectors.size() != root.required("numberOfTests").asInt()) {
            throw new IOException(file + " was cut");
        }
        return vectors;
    }
}
