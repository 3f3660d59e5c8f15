package app.latent.gateway.users;

import java.util.List;
import java.util.Optional;

/** A change as the audit log has it: as the command is called that asks for it, without anything secret. */
record UserChangeText(SharedPlaces places) {

    /** @return empty where nothing is to become of them */
    Optional<String> of(UserChange change) {
        return Optional.ofNullable(
                switch (change) {
                    case UserChange.None() -> null;
                    case UserChange.Add(String name, String _) -> "add " + name;
                    case UserChange.SetPassword(String name, String _) -> "password " + name;
                    case UserChange.Remove(String name) -> "remove " + name;
                    case UserChange.Give(String name, var place, String role) ->
                        "grant " + name + " " + role + " " + text(place);
                    case UserChange.Take(String name, var place) -> "revoke " + name + " " + text(place);
                    case UserChange.AddApp(String name, String label, String _) -> "app-password " + name + " " + label;
                    case UserChange.RemoveApp(String name, String app) -> "app-password " + name + " --revoke " + app;
                    case UserChange.SetSecondFactor(String name, var secret) ->
                        "code " + name + (secret == null ? " --off" : "");
                    case UserChange.RemovePasskey(String name, String passkey) ->
                        "passkey " + name + " --remove " + passkey;
                    case UserChange.SetGroup(String name, List<String> add, List<String> remove) ->
                        "group " + name + " +" + add + " -" + remove;
                    case UserChange.RemoveGroup(String name) -> "group " + name + " --delete";
                });
    }

    private String text(SharedPlace place) {
        return place.folder() != null ? place.folder() : "album " + places.albumPath(String.valueOf(place.album()));
    }
}
