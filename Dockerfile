# docker build -t mission-facts . && docker run --rm -p 8000:8000 -v mission-facts:/data mission-facts

FROM python:3.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /srv/venv
# Dependencies before code: they change seldom, and this layer is then taken from the cache.
COPY requirements.lock /srv/
RUN /srv/venv/bin/pip install --quiet --require-hashes --requirement /srv/requirements.lock
COPY pyproject.toml README.md LICENSE /srv/
COPY app /srv/app
# Editable: migrations/ and seeds/ lie beside app/, as they do in the repository.
RUN /srv/venv/bin/pip install --quiet --no-deps --no-build-isolation --editable /srv \
    && /srv/venv/bin/python -m compileall -q /srv/app

FROM python:3.11-slim-bookworm
RUN useradd --no-create-home --uid 10001 --shell /usr/sbin/nologin facts && install --directory --owner facts /data
COPY --from=build /srv /srv
COPY migrations /srv/migrations
COPY seeds /srv/seeds
ENV PATH=/srv/venv/bin:$PATH PYTHONUNBUFFERED=1 MISSION_FACTS_DATABASE_URL=sqlite:////data/mission-facts.db
WORKDIR /srv
USER facts
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/readyz', timeout=2)"]
CMD ["mission-facts", "serve", "--host", "0.0.0.0", "--port", "8000", "--migrate", "--ingest", "seeds"]
