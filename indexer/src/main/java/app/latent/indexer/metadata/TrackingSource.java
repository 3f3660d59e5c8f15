package app.latent.indexer.metadata;

import app.latent.indexer.media.PhotoSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Remembers whether reading failed: a parser passes on a failing source and a damaged file as the same exception. */
final class TrackingSource implements PhotoSource {
    private final PhotoSource source;
    private @Nullable IOException failure;

    TrackingSource(PhotoSource source) {
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

    void rethrowFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
