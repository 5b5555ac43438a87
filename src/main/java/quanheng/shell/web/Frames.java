package quanheng.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import quanheng.shell.MenuEntry;
import quanheng.shell.Provenance;
import quanheng.shell.Visitors;

/// Puts the [Frame] beside every request, after taking a change of language or size from its query.
@Component
class Frames implements HandlerInterceptor {
    private final Languages languages;
    private final Office office;
    private final Visitors visitors;
    private final List<MenuEntry> entries;
    private final ObjectProvider<Provenance> provenance;
    private final Clock clock;

    Frames(
            Languages languages,
            Office office,
            ObjectProvider<Visitors> visitors,
            ObjectProvider<MenuEntry> entries,
            ObjectProvider<Provenance> provenance,
            Clock clock) {
        this.languages = languages;
        this.office = office;
        this.visitors = visitors.getIfAvailable(Anybody::new);
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.provenance = provenance;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        frame(request, response);
        return true;
    }

    /// For an address nothing answers, which no interceptor sees.
    void frameWhereMissing(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute("frame") == null) {
            frame(request, response);
        }
    }

    private void frame(HttpServletRequest request, HttpServletResponse response) {
        var address = Address.of(request);
        address.value(Languages.PARAMETER)
                .map(languages::parseLocaleValue)
                .ifPresent(language -> languages.setLocale(request, response, language));
        var appearance = Appearance.of(request, address);
        if (Appearance.isAskedBy(address)) {
            appearance.keep(response);
        }
        request.setAttribute("frame", frame(request, appearance, address));
    }

    private Frame frame(HttpServletRequest request, Appearance appearance, Address address) {
        var principal = request.getUserPrincipal();
        var language = languages.resolveLocale(request);
        var names = new HashMap<String, String>();
        return new Frame(
                language,
                appearance,
                address,
                menu(principal, address),
                visitors.name(principal).orElse(null),
                office(language),
                LocalDate.now(clock),
                username -> names.computeIfAbsent(
                        username, each -> visitors.nameOf(each).orElse(each)));
    }

    /// The data itself knows best whether it is made up.
    private Office office(Locale language) {
        var known = provenance.getIfAvailable();
        if (known == null) {
            return office;
        }
        var name = office.office().isEmpty() ? known.office(language) : office.office();
        return new Office(name, office.helpDesk(), known.isSample());
    }

    private List<Frame.MenuLine> menu(@Nullable Principal principal, Address address) {
        var open = entries.stream()
                .filter(entry -> visitors.mayOpen(principal, entry.path()))
                .toList();
        var nearest = open.stream()
                .map(MenuEntry::path)
                .filter(path -> isWithin(address.path(), path))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var lines = new ArrayList<Frame.MenuLine>();
        var before = "";
        for (var entry : open) {
            var part = entry.part();
            lines.add(new Frame.MenuLine(
                    entry.label(), entry.path(), entry.path().equals(nearest), part.equals(before) ? "" : part));
            before = part;
        }
        return lines;
    }

    private static boolean isWithin(String path, String entry) {
        return path.equals(entry) || (entry.length() > 1 && path.startsWith(entry + "/"));
    }

    /// Stands in where no module keeps accounts.
    private record Anybody() implements Visitors {
        @Override
        public Optional<String> name(@Nullable Principal principal) {
            return Optional.ofNullable(principal).map(Principal::getName);
        }

        @Override
        public boolean mayOpen(@Nullable Principal principal, String path) {
            return true;
        }
    }
}
