package quanheng.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTests {
    @ParameterizedTest(name = "{0} ? {1} becomes {2}: {3}")
    @CsvSource(textBlock = """
            /ledger,        '',              /ledger?zoom=90,           nothing to keep
            /ledger,        unit=%E5%B8%82,  /ledger?unit=%E5%B8%82&zoom=90, others stay as they came
            /ledger,        zoom=115&a=1,    /ledger?a=1&zoom=90,       the old value goes
            /ledger,        zoomed=1,        /ledger?zoomed=1&zoom=90,  a longer name is another name
            //evil.example, '',              /evil.example?zoom=90,     another site is refused
            /\\evil.example,'',              /evil.example?zoom=90,     browsers read a backslash as a slash
            """)
    void changesOneParameter(String path, String query, String changed, String because) {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);

        assertThat(Address.of(request).with("zoom", 90)).as(because).isEqualTo(changed);
    }

    @Test
    void isTheAddressAskedForWhenAnErrorIsShown() {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/nowhere");

        assertThat(Address.of(request).with("zoom", 90)).isEqualTo("/nowhere?zoom=90");
    }

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource(textBlock = """
            words=%E5%B8%82+1&a=2, \u5e02 1, decoded
            wordsmith=1,           '',       another name
            words=%zz,             '',       malformed
            words=,                '',       empty
            """)
    void readsTheQuery(String query, String value, String because) {
        assertThat(new Address("/ledger", query).value("words").orElse(""))
                .as(because)
                .isEqualTo(value);
    }
}
