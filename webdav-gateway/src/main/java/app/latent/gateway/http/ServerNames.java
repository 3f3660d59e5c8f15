package app.latent.gateway.http;

import java.net.InetAddress;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Under what a server is reached, in the order of what people are told first.
 *
 * @param hosts names in lower case, without a dot at the end
 */
public record ServerNames(Set<String> hosts, Set<InetAddress> addresses) {

    private static final Pattern HOST =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    public ServerNames(Collection<String> hosts, Collection<InetAddress> addresses) {
        this(
                Collections.unmodifiableSet(new LinkedHashSet<>(hosts)),
                Collections.unmodifiableSet(new LinkedHashSet<>(addresses)));
    }

    /** Tells whether it can be the name of a host (RFC 1123, 2.1), in lower case. */
    public static boolean isHost(String name) {
        return HOST.matcher(name).matches();
    }

    /** @return the address as it stands in a URI, an IPv6 address in full and in brackets */
    public static String literal(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        if (zone >= 0) text = text.substring(0, zone);
        if (text.indexOf(':') < 0) return text;
        return text.equals("0:0:0:0:0:0:0:1") ? "[::1]" : "[" + text + "]";
    }

    /** @return all of them as they stand in a URI */
    public Set<String> inUris() {
        var all = new LinkedHashSet<String>();
        addresses.forEach(address -> all.add(literal(address)));
        hosts.forEach(host -> all.add(host.toLowerCase(Locale.ROOT)));
        return all;
    }
}
