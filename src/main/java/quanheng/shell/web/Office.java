package quanheng.shell.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The office that runs this installation, from the properties `quanheng.office`,
/// `quanheng.help-desk` and `quanheng.sample`.
///
/// @param office its name; empty shows the product's name alone
/// @param helpDesk whom to call, such as a name and a telephone number; may be empty
/// @param sample whether all that is shown is made up
@ConfigurationProperties("quanheng")
record Office(
        @DefaultValue("") String office,
        @DefaultValue("") String helpDesk,
        @DefaultValue("false") boolean sample) {}
