package app.latent.ffi;

/** The operating system that this process runs on. */
public final class Platform {

    private static final boolean LINUX = System.getProperty("os.name", "").equals("Linux");

    private Platform() {}

    public static boolean isLinux() {
        return LINUX;
    }
}
