package quanheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.journal.Entry;
import quanheng.journal.Journal;
import quanheng.journal.JournalFilter;
import quanheng.law.Evidence;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

@OfficeTest
class OwnDefinitionTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Definitions definitions;

    @Autowired
    Indicators indicators;

    @Autowired
    Vouching vouching;

    @Autowired
    Journal journal;

    @Test
    void countsLikeTheShippedOneOfTheSameCriteria() throws Exception {
        var tried = send("/indicators/new", filled("own-stock", form -> form), "preview");
        assertThat(tried.getStatus()).isEqualTo(200);
        assertThat(tried.getContentAsString(StandardCharsets.UTF_8)).contains("还没有保存");
        assertThat(definitions.versions("own-stock")).isEmpty();

        assertThat(send("/indicators/new", filled("own-stock", form -> form), "save")
                        .getRedirectedUrl())
                .isEqualTo("/indicators/own-stock?version=1");
        var own = definitions.versions("own-stock").getFirst();
        var ask = Indicators.Ask.of("990100", DAY);
        assertThat(indicators.observe(own, ask).value())
                .isEqualTo(indicators.observe("patents-in-force", ask).value());
        assertThat(own.evidence()).isEqualTo(Evidence.UNVERIFIED);
        assertThat(acts("own-stock")).containsExactly("indicators.defined");
    }

    @Test
    void aSecondPersonVouchesForItOnce() throws Exception {
        send("/indicators/new", filled("own-vouched", form -> form), "save");
        var key = new Vouching.Key("own-vouched", 1);
        var author = vouching.authorship("own-vouched", 1).orElseThrow().writtenBy();
        var other = "coordinator";

        assertThat(vouching.vouch(key, Evidence.STATUTE, "the text", author))
                .isInstanceOf(Vouching.Outcome.OwnDefinition.class);
        assertThat(vouching.vouch(key, Evidence.STATUTE, " ", other)).isInstanceOf(Vouching.Outcome.Unfounded.class);
        assertThat(vouching.vouch(key, Evidence.UNVERIFIED, "the text", other))
                .isInstanceOf(Vouching.Outcome.Unfounded.class);
        assertThat(definitions.find("own-vouched", 1).orElseThrow().evidence()).isEqualTo(Evidence.UNVERIFIED);

        var answer = browser.perform(post("/indicators/own-vouched/vouching")
                        .param("version", "1")
                        .param("evidence", "STATUTE")
                        .param("reasons", "made: compared with the text")
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(other))))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/indicators/own-vouched?version=1#definition");
        assertThat(definitions.find("own-vouched", 1).orElseThrow().evidence()).isEqualTo(Evidence.STATUTE);
        assertThat(acts("own-vouched")).contains("indicators.vouched", "indicators.defined");
        assertThatThrownBy(() -> vouching.vouch(key, Evidence.KNOWN, "again", other))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> vouching.vouch(new Vouching.Key("patents-in-force", 1), Evidence.KNOWN, "x", other))
                .as("what comes with the product has its own evidence")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNewVersionLeavesTheOldOneAsItWas() throws Exception {
        send("/indicators/new", filled("own-versions", form -> form), "save");
        var later = filled("own-versions", form -> {
            form.set("version", "2");
            form.set("validFrom", "2026-01-01");
            form.set("where.held-longer", "any");
            form.set("where.held-longer.value", "10");
            form.set("where.awarded", "any");
            return form;
        });
        assertThat(send("/indicators/own-versions/new", later, "save").getRedirectedUrl())
                .isEqualTo("/indicators/own-versions?version=2");

        var ask = Indicators.Ask.of("990100", DAY);
        var versions = definitions.versions("own-versions");
        assertThat(definitions
                        .inForce("own-versions", LocalDate.of(2025, 12, 31))
                        .version())
                .isEqualTo(1);
        assertThat(definitions.inForce("own-versions", DAY).version()).isEqualTo(2);
        assertThat(indicators.observe(versions.getFirst(), ask).value())
                .isGreaterThan(indicators.observe(versions.getLast(), ask).value());
        assertThat(send("/indicators/own-versions/new", later, "save").getStatus())
                .as("somebody else has written version 2 meanwhile")
                .isIn(409, 422);
        assertThat(page("/indicators/own-versions/new")).contains("写第 3 版", "value=\"10\"");
    }

    @ParameterizedTest(name = "{0} set to {1} is refused: {3}")
    @CsvSource(textBlock = """
        indicator,               Own,                indicator,          no capitals
        indicator,               patents-in-force,   indicator,          it is taken
        nameZh,                  '',                 nameZh,             it needs a name
        meaningEn,               '',                 meaningEn,          the English reader needs it too
        citation,                '',                 citation,           nothing without a source
        unit,                    '',                 unit,               a number needs its unit
        places,                  many,               places,             no number
        validFrom,               soon,               validFrom,          no day
        quantity,                kilograms,          quantity,           rights are not weighed
        where.held-longer.value, ten,                where.held-longer,  a number of years is asked
        where.category.value,    SPACESHIP,          where.category,     there is no such category
        where.category.value,    '',                 where.category,     nothing is chosen
        where.category,          any,                where.category,     a category is no alternative
        """)
    void whatIsWrongIsNamedAtItsField(String field, String value, String named, String because) throws Exception {
        var given = filled("own-wrong", form -> {
            form.set("where.held-longer", "all");
            form.set("where.held-longer.value", "10");
            form.set(field, value);
            return form;
        });
        var answer = send("/indicators/new", given, "save");

        assertThat(answer.getStatus()).as(because).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .as(because)
                .contains("href=\"#" + named + "\"");
        assertThat(definitions.versions("own-wrong")).isEmpty();
    }

    @Test
    void everythingWrongIsToldAtOnce() throws Exception {
        var empty = new LinkedMultiValueMap<String, String>();
        empty.set("measure", "registers.rights");
        var answer = send("/indicators/new", empty, "save").getContentAsString(StandardCharsets.UTF_8);

        Stream.of("indicator", "nameZh", "nameEn", "meaningZh", "meaningEn", "unit", "citation", "places", "quantity")
                .forEach(field -> assertThat(answer).contains("href=\"#" + field + "\""));
    }

    @Test
    void sharesAndGrowthAreDefinedLikewise() throws Exception {
        var share = filled("own-share", form -> {
            form.set("kind", "share");
            form.set("whole", "registers.rights");
            form.set("wholeQuantity", "records");
            form.set("whole.category", "all");
            form.put("whole.category.value", List.of("INVENTION"));
            form.set("times", "100");
            form.set("places", "1");
            return form;
        });
        assertThat(send("/indicators/new", share, "save").getStatus()).isEqualTo(302);
        var growth = filled("own-growth", form -> {
            form.set("kind", "growth");
            form.set("method", "COMPOUND");
            return form;
        });
        assertThat(send("/indicators/new", growth, "save").getStatus()).isEqualTo(302);

        var ask = Indicators.Ask.of("990100", DAY);
        var observed = indicators.observe("own-share", ask);
        assertThat(observed.value()).isPositive().isLessThan(java.math.BigDecimal.valueOf(100));
        assertThat(definitions.versions("own-growth").getFirst().formula()).isInstanceOf(Formula.Growth.class);
        assertThat(page("/indicators/own-share?region=990100")).contains("待核实");
        assertThat(page("/indicators/own-share/new")).contains("写第 2 版");
    }

    private static MultiValueMap<String, String> filled(
            String indicator, UnaryOperator<MultiValueMap<String, String>> otherwise) {
        var form = new LinkedMultiValueMap<String, String>();
        form.set("kind", "count");
        form.set("measure", "registers.rights");
        form.set("quantity", "records");
        form.set("where.category", "all");
        form.set("where.category.value", "INVENTION");
        form.set("where.in-force", "all");
        form.set("indicator", indicator);
        form.set("nameZh", "园区发明专利");
        form.set("nameEn", "Invention patents of the park");
        form.set("meaningZh", "统计日有效的发明专利。");
        form.set("meaningEn", "Invention patents in force on the day.");
        form.set("unit", "件");
        form.set("better", "MORE");
        form.set("places", "0");
        form.set("window", "EVER");
        form.set("citation", "示例文件第一条");
        form.set("region", "990100");
        return otherwise.apply(form);
    }

    private MockHttpServletResponse send(String path, MultiValueMap<String, String> form, String act) throws Exception {
        return browser.perform(
                        post(path).params(form).param("act", act).with(csrf()).with(viewer()))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).with(viewer()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private RequestPostProcessor viewer() {
        return user(accounts.loadUserByUsername("data-clerk"));
    }

    private List<String> acts(String indicator) {
        return journal.before(Long.MAX_VALUE, new JournalFilter("", "", "indicator:" + indicator), 100).stream()
                .map(Entry::act)
                .toList();
    }
}
