package app.latent.app.welcome;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The browser of the user's desktop. */
public final class DesktopBrowser {

    /** Some desktops start it and end at once, others stay for as long as it runs. */
    private static final long SECONDS_UNTIL_IT_STAYS = 5;

    private final Map<String, String> environment;

    /** @param environment of this process, which tells whether there is a desktop */
    public DesktopBrowser(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Other users of the machine may see the address.
     *
     * @return whether a browser has it now; false where there is no desktop, or none of its programs takes it
     */
    public boolean open(URI page) throws InterruptedException {
        boolean hasDesktop = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        if (!hasDesktop) return false;
        try {
            Process opening = new ProcessBuilder("xdg-open", page.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            opening.getOutputStream().close();
            return !opening.waitFor(SECONDS_UNTIL_IT_STAYS, TimeUnit.SECONDS) || opening.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
