/// The register of patents: its list, its records and their import.
@NullMarked
package quanheng.registers.web;

import org.jspecify.annotations.NullMarked;
