package quanheng.indicators;

import java.util.List;

/// Who measures himself by an indicator. The module that binds promises to indicators declares it as a component.
public interface PromiseUses {
    /// The promises measured by an indicator, in any of its versions; none where there are none.
    List<Use> of(String indicator);

    /// One promise.
    ///
    /// @param words what is promised
    /// @param path  address of its page
    record Use(String words, String path) {}
}
