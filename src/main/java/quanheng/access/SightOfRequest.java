package quanheng.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Settles, once it is known who is signed in, for whom the transactions of a request work.
final class SightOfRequest extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SightOfViewer.set(GrantCheck.viewer());
        try {
            chain.doFilter(request, response);
        } finally {
            SightOfViewer.set(null);
        }
    }
}
