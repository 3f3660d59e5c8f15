package app.latent.vault.tree;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What the {@code name.c9s} of a shortened node holds. */
public sealed interface LongName {

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
        public boolean isDecodable() {
            int end = end();
            return end >= 0 && BaseEncoding.base64Url().canDecode(text.substring(0, end - NodeName.SUFFIX.length()));
        }

        public boolean hasTrailingBytes() {
            return end() < text.length();
        }

        /** Without what follows the name. */
        public String name() {
            return text.substring(0, Math.max(0, end()));
        }
    }

    /**
     * @param node the path of the folder that it is in
     * @throws IOException where the store fails
     */
    static LongName read(BackingStore store, String node) throws IOException {
        String path = node + "/" + NodeName.LONG_NAME_FILE;
        try (BackingFile file = store.open(path, BackingStore.Access.READ)) {
            long size = file.stat().size();
            if (size > NodeName.LONGEST_FULL_NAME) return new Obese(size);
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            file.read(bytes, 0);
            return new Text(StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString());
        } catch (NoSuchFileException | NotDirectoryException _) {
            return new Missing();
        } catch (FileSystemException e) {
            // A folder in its place is damage; an error of the store is not.
            BackingStat stat = store.stat(path);
            if (stat != null && !stat.isFile()) return new Missing();
            throw e;
        }
    }
}
