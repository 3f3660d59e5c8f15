package app.latent.app.control;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One request to a daemon and its replies, over a connection of its own. For one thread. */
final class Conversation implements AutoCloseable {
    private final SocketChannel channel;
    private final BufferedReader replies;

    private Conversation(SocketChannel channel) {
        this.channel = channel;
        this.replies =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    }

    /** @throws IOException where nobody listens */
    static Conversation connect(Path socket) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return new Conversation(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Asks, and passes on what is answered.
     *
     * @return false where the daemon has ended before its last reply
     * @throws Failure that the daemon answers
     */
    boolean ask(Request request, Consumer<Reply> replied) throws IOException, Failure {
        try {
            ByteBuffer line = StandardCharsets.UTF_8.encode(Json.write(request) + "\n");
            while (line.hasRemaining()) {
                channel.write(line);
            }
            for (String answer = replies.readLine(); answer != null; answer = replies.readLine()) {
                switch (Json.read(answer, Reply.class)) {
                    case Reply.End() -> {
                        return true;
                    }
                    case Reply.Failed(ExitCode exitCode, String message) -> throw new Failure(exitCode, message);
                    case Reply reply -> replied.accept(reply);
                }
            }
        } catch (JsonProcessingException unknown) {
            throw unknown;
        } catch (IOException ended) {
            return false;
        }
        return false;
    }

    /**
     * As {@link #ask}, and ends the conversation where the time is over first.
     *
     * @throws SilentDaemonException then
     */
    boolean askWithin(Duration atMost, Request request, Consumer<Reply> replied)
            throws IOException, Failure, InterruptedException {
        var over = new AtomicBoolean();
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(atMost);
                over.set(true);
                channel.close();
            } catch (InterruptedException answered) {
                // Nothing is left to end.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            boolean answered = ask(request, replied);
            if (!answered && over.get()) throw new SilentDaemonException(atMost);
            return answered;
        } finally {
            watch.interrupt();
            watch.join();
        }
    }

    /** Waits until the daemon ends the connection. @return false when the time is over first */
    boolean awaitEnd(Duration atMost) throws InterruptedException {
        return Thread.ofVirtual().start(this::readToTheEnd).join(atMost);
    }

    private void readToTheEnd() {
        try {
            while (replies.readLine() != null) {
                // Nothing is said after the last reply.
            }
        } catch (IOException ended) {
            // That is what is waited for.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
