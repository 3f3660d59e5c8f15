package app.latent.gateway.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, of which each read is looked at. Nothing is skipped or read twice, so that every byte counts once. */
abstract class BodyInputStream extends FilterInputStream {

    BodyInputStream(InputStream in) {
        super(in);
    }

    /** A read begins. */
    void begin() {}

    /**
     * A read has ended.
     *
     * @param n how many bytes it has brought, at least one
     * @throws IOException where that is too much, or too little
     */
    abstract void received(int n) throws IOException;

    @Override
    public int read() throws IOException {
        begin();
        int b = super.read();
        if (b >= 0) received(1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        begin();
        int n = super.read(target, offset, length);
        if (n > 0) received(n);
        return n;
    }

    @Override
    public long skip(long n) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
