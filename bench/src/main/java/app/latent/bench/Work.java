package app.latent.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What every file system has to do, as the mount and the gateway ask it of theirs. */
final class Work {

    static final int KIB = 1024;
    static final int MIB = 1024 * KIB;

    /** Bytes of a small file, and of a small read or overwrite. */
    static final int SMALL = 4 * KIB;

    private Work() {}

    /** A number of things as it is, or a small part of it when the system property {@code bench.scale} says so: the smoke test has no time. */
    static int scaled(int count) {
        return Math.max(1, count / Integer.getInteger("bench.scale", 1));
    }

    /** Writes a new file, or an old one anew, from its beginning to its end. */
    static void writeSequentially(Path file, int mebibytes, ByteBuffer call) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (long left = (long) mebibytes * MIB; left > 0; left -= call.capacity()) {
                call.clear();
                while (call.hasRemaining()) {
                    channel.write(call);
                }
            }
        }
    }

    /** @return how many bytes */
    static long readSequentially(Path file, ByteBuffer call) throws IOException {
        long sum = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int read;
            while ((read = channel.read(call.clear())) > 0) {
                sum += read;
            }
        }
        return sum;
    }

    /** Reads {@value #SMALL} bytes at one of the multiples of that in a file. */
    static void readAtRandom(FileChannel channel, long size, ByteBuffer call, Random random) throws IOException {
        long offset = random.nextLong(size / SMALL) * SMALL;
        call.clear();
        while (call.hasRemaining()) {
            if (channel.read(call, offset + call.position()) < 0) throw new IOException("the file is too short");
        }
    }

    static void overwriteAtRandom(FileChannel channel, long size, ByteBuffer call, Random random) throws IOException {
        long offset = random.nextLong(size / SMALL) * SMALL;
        call.clear();
        while (call.hasRemaining()) {
            channel.write(call, offset + call.position());
        }
    }

    /** Creates, writes, closes. */
    static void createSmall(Path file, ByteBuffer content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.clear();
            while (content.hasRemaining()) {
                channel.write(content);
            }
        }
    }

    /** Opens, reads {@value #SMALL} bytes, closes. */
    static int readSmall(Path file, ByteBuffer call) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.read(call.clear());
        }
    }

    /** The names and the attributes of all entries, as `ls -l` wants them. */
    static long listWithAttributes(Path directory) throws IOException {
        long entries = 0;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path path : stream) {
                Files.readAttributes(path, BasicFileAttributes.class);
                entries++;
            }
        }
        return entries;
    }

    static void createSmallFiles(Path directory, int count) throws IOException {
        ByteBuffer content = random(SMALL);
        for (int i = 0; i < count; i++) {
            createSmall(directory.resolve(name(i)), content);
        }
    }

    /** As cameras name photos. */
    static String name(int i) {
        return "IMG_%07d.jpg".formatted(i);
    }

    /** Bytes that no store can compress. */
    static ByteBuffer random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return ByteBuffer.allocateDirect(size).put(bytes).flip();
    }

    static void deleteTree(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) throw failure;
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
