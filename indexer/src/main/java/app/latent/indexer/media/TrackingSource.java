package app.latent.indexer.media;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Remembers whether reading failed: a parser passes on a failing source and a damaged file as the same exception. */
public final class TrackingSource implements PhotoSource {
    private final PhotoSource source;
    private @Nullable IOException failure;

    public TrackingSource(PhotoSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public int read(long position, byte[] target, int offset, int length) throws IOException {
        try {
            return source.read(position, target, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Does nothing where all reading went well. */
    public void rethrowFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
