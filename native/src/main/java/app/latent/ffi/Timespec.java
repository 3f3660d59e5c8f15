package app.latent.ffi;

/** struct timespec of 64-bit Linux. */
final class Timespec {

    static final long SIZE = 16;
    static final long NANOSECONDS = 8;

    /** In place of the nanoseconds: the time stays as it is. */
    static final long OMIT = (1L << 30) - 2;

    private Timespec() {}
}
