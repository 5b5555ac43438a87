package quanheng.search.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import quanheng.access.Granted;
import quanheng.search.Facet;
import quanheng.search.Question;
import quanheng.search.SearchJson;

/// The same results for programs: `words`, `f`, `sort` and `after` as on the page, `facet` by id, `limit` up to 100.
@RestController
@Granted(everyone = true)
class ApiController {
    private static final int MOST = 100;
    private static final int TOP = 20;

    private final SearchJson json;

    ApiController(SearchJson json) {
        this.json = json;
    }

    @GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> search(
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "20") int limit,
            Locale language) {
        var asked = Asked.of(query);
        var facets = EnumSet.noneOf(Facet.class);
        Stream.of(Facet.values())
                .filter(facet -> query.getOrDefault("facet", List.of()).contains(facet.id()))
                .forEach(facets::add);
        var question = new Question(
                asked.text(), asked.filters(), facets, TOP, asked.order(), asked.after(), Math.clamp(limit, 0, MOST));
        var printed = json.json(question, language);
        return (printed.good() ? ResponseEntity.ok() : ResponseEntity.badRequest()).body(printed.text());
    }
}
