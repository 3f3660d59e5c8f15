package app.latent.indexer.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A worker that a picture has taken over. */
public final class EvilWorker {
    enum Deed {
        SILENT,
        GARBAGE,
        HUGE_FRAME,
        ENDLESS_READING,
        NEGATIVE_POSITION,
        HUGE_RANGE,
        FALSE_RESULT,
        EXIT
    }

    private EvilWorker() {}

    public static void main(String[] args) throws Exception {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        Frame.empty(Frame.Kind.READY).write(out);
        Frame.expect(in, 1 << 20);
        switch (Deed.valueOf(args[0])) {
            case SILENT -> new CountDownLatch(1).await();
            case GARBAGE -> out.write("this is no frame at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case HUGE_FRAME -> {
                out.writeByte(6);
                out.writeInt(Integer.MAX_VALUE);
            }
            case ENDLESS_READING -> {
                while (true) {
                    read(out, 0, 1 << 20);
                    Frame.expect(in, 1 << 20);
                }
            }
            case NEGATIVE_POSITION -> read(out, -1, 10);
            case HUGE_RANGE -> read(out, 0, Integer.MAX_VALUE);
            case FALSE_RESULT -> new Frame(Frame.Kind.RESULT, new byte[] {1, 127, -1, -1, -1}).write(out);
            case EXIT -> Runtime.getRuntime().halt(0);
        }
        out.flush();
        in.readAllBytes();
    }

    private static void read(DataOutputStream out, long position, int length) throws IOException {
        byte[] question =
                ByteBuffer.allocate(12).putLong(position).putInt(length).array();
        new Frame(Frame.Kind.READ, question).write(out);
    }

    static List<String> command(Deed deed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                EvilWorker.class.getName(),
                deed.name());
    }
}
