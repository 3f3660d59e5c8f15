package app.latent.gateway.auth;

import app.latent.gateway.account.Account;
import app.latent.gateway.account.Device;
import app.latent.gateway.account.DeviceUses;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of the own devices.
 *
 * @param user whose they are
 */
record DeviceList(String user, List<Entry> devices) {

    /**
     * @param made ISO 8601
     * @param lastUse ISO 8601, to the hour; null where it was never used
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String id, String label, String made, @Nullable String lastUse) {}

    static DeviceList of(Account account, DeviceUses uses) throws IOException {
        var entries = new ArrayList<Entry>();
        for (Device device : account.devices()) {
            Optional<Instant> lastUse = uses.lastUse(account.name(), device);
            entries.add(new Entry(
                    device.id(),
                    device.label(),
                    device.made().toString(),
                    lastUse.map(Instant::toString).orElse(null)));
        }
        return new DeviceList(account.name().text(), entries);
    }
}
