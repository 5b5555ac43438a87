package quanheng.access;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// What the session keeps of a signed-in person. The password's hash is dropped once it is checked.
record SignedIn(Viewer viewer, String password, boolean enabled) implements UserDetails {
    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return viewer.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return viewer.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    SignedIn withoutPassword() {
        return new SignedIn(viewer, "", enabled);
    }
}
