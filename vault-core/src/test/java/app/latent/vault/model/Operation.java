package app.latent.vault.model;

import app.latent.vault.model.FileTree.Mode;
import java.io.IOException;
import java.nio.ByteBuffer;

/** One thing that a program does with files. {@link #on} answers what the program sees; two trees that are alike answer alike. */
sealed interface Operation {

    Object NOTHING = "";

    Object on(FileTree tree) throws IOException;

    /** Bytes that tell where they come from. */
    record Bytes(int length, int seed) {
        byte[] bytes() {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) (seed * 31 + i + (i >> 8) * 7);
            }
            return bytes;
        }
    }

    /** Bytes that were read; shown as their number and a sum. */
    record Read(ByteBuffer bytes) {
        static Read of(byte[] bytes) {
            return new Read(ByteBuffer.wrap(bytes));
        }

        @Override
        public String toString() {
            return bytes.remaining() + " bytes, hash " + bytes.hashCode();
        }
    }

    record Create(String path, Bytes content) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.create(path, content.bytes());
            return NOTHING;
        }
    }

    record Overwrite(String path, Bytes content) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.overwrite(path, content.bytes());
            return NOTHING;
        }
    }

    record WriteAt(String path, int offset, Bytes content) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.writeAt(path, offset, content.bytes());
            return NOTHING;
        }
    }

    record Append(String path, Bytes content) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.append(path, content.bytes());
            return NOTHING;
        }
    }

    record Truncate(String path, int size) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.truncate(path, size);
            return NOTHING;
        }
    }

    record ReadAll(String path) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            return Read.of(tree.read(path));
        }
    }

    record Rename(String from, String to, boolean replace) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.rename(from, to, replace);
            return NOTHING;
        }
    }

    record Copy(String from, String to, boolean replace) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.copy(from, to, replace);
            return NOTHING;
        }
    }

    record Delete(String path) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.delete(path);
            return NOTHING;
        }
    }

    record CreateDirectory(String path) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.createDirectory(path);
            return NOTHING;
        }
    }

    record CreateLink(String path, String target) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.createLink(path, target);
            return NOTHING;
        }
    }

    record ReadLink(String path) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            return tree.readLink(path);
        }
    }

    record ListAll(String path) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            return tree.list(path);
        }
    }

    record Stat(String path) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            return tree.stat(path);
        }
    }

    record Open(int slot, String path, Mode mode) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.open(slot, path, mode);
            return NOTHING;
        }
    }

    record HandleRead(int slot, int offset, int length) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            return Read.of(tree.readAt(slot, offset, length));
        }
    }

    record HandleWrite(int slot, int offset, Bytes content) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.writeAt(slot, offset, content.bytes());
            return NOTHING;
        }
    }

    record HandleAppend(int slot, Bytes content) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.appendTo(slot, content.bytes());
            return NOTHING;
        }
    }

    record HandleTruncate(int slot, int size) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.truncate(slot, size);
            return NOTHING;
        }
    }

    record HandleSize(int slot) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            return tree.size(slot);
        }
    }

    record HandleSync(int slot) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.sync(slot);
            return NOTHING;
        }
    }

    record HandleClose(int slot) implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.close(slot);
            return NOTHING;
        }
    }

    record Remount() implements Operation {
        @Override
        public Object on(FileTree tree) throws IOException {
            tree.remount();
            return NOTHING;
        }
    }
}
