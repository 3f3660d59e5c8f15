package app.latent.vault.crypto;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The operating system's random numbers, fetched by the page: one at a time, for 12 bytes, they cost more than the chunk's tag. Bytes are wiped as they are
 * given out.
 */
final class BufferedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 4096;

    private final transient SecureRandom source = new SecureRandom();
    private final transient ThreadLocal<Page> pages = ThreadLocal.withInitial(Page::new);

    private static final class Page {
        final byte[] bytes = new byte[PAGE];
        int used = PAGE;
    }

    BufferedRandom() {
        super(null, null);
    }

    @Override
    public void nextBytes(byte[] target) {
        if (target.length > PAGE) {
            source.nextBytes(target);
            return;
        }
        Page page = pages.get();
        if (page.used + target.length > PAGE) {
            source.nextBytes(page.bytes);
            page.used = 0;
        }
        System.arraycopy(page.bytes, page.used, target, 0, target.length);
        Arrays.fill(page.bytes, page.used, page.used + target.length, (byte) 0);
        page.used += target.length;
    }
}
