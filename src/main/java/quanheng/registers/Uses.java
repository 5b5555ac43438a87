package quanheng.registers;

import java.time.LocalDate;
import java.util.List;

/// Where rights are counted. Whoever counts them says so, so that a record can name the promises it stands for.
public interface Uses {
    /// The promises a right is counted for on a day.
    List<Use> of(Right right, LocalDate asOf);

    /// One promise.
    ///
    /// @param words its sentence
    /// @param path  address of its page
    record Use(String words, String path) {}
}
