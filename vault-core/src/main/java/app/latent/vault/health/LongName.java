package app.latent.vault.health;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What the {@code name.c9s} of a shortened node holds. */
sealed interface LongName {

    /** There is none, or something else in its place. */
    record Missing() implements LongName {}

    /** It is longer than any. */
    record Obese(long size) implements LongName {}

    /** @param text byte for byte, as ISO 8859-1 */
    record Text(String text) implements LongName {

        private int end() {
            int at = text.indexOf(NodeName.SUFFIX);
            return at < 0 ? -1 : at + NodeName.SUFFIX.length();
        }

        /** Whether it begins with something spelt as a name. */
        boolean isDecodable() {
            int end = end();
            return end >= 0 && BaseEncoding.base64Url().canDecode(text.substring(0, end - NodeName.SUFFIX.length()));
        }

        boolean hasTrailingBytes() {
            return end() < text.length();
        }

        /** Without what follows the name. */
        String name() {
            return text.substring(0, Math.max(0, end()));
        }
    }

    static LongName read(BackingStore store, String node) throws IOException {
        String path = node + "/" + NodeName.LONG_NAME_FILE;
        BackingStat stat = store.stat(path);
        if (stat == null || !stat.isFile()) return new Missing();
        if (stat.size() > NodeName.LONGEST_FULL_NAME) return new Obese(stat.size());
        ByteBuffer bytes = ByteBuffer.allocate((int) stat.size());
        try (BackingFile file = store.open(path, BackingStore.Access.READ)) {
            file.read(bytes, 0);
        }
        return new Text(StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString());
    }
}
