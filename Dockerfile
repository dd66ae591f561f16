# MinutesSearch as a container: docker build -t minutes-search . && docker run -p 5080:5080 -v minutes:/data minutes-search
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# Restoring needs the project files only: this layer is kept until a package changes.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY eng/BannedSymbols.txt eng/
COPY src/MinutesSearch/*.csproj src/MinutesSearch/packages.lock.json src/MinutesSearch/
COPY src/MinutesSearch.Ingest/*.csproj src/MinutesSearch.Ingest/packages.lock.json src/MinutesSearch.Ingest/
COPY src/MinutesSearch.Archive/*.csproj src/MinutesSearch.Archive/packages.lock.json src/MinutesSearch.Archive/
COPY src/MinutesSearch.Lucene/*.csproj src/MinutesSearch.Lucene/packages.lock.json src/MinutesSearch.Lucene/
COPY src/MinutesSearch.Server/*.csproj src/MinutesSearch.Server/packages.lock.json src/MinutesSearch.Server/
RUN dotnet restore src/MinutesSearch.Server --locked-mode
COPY .editorconfig ./
COPY src src
COPY seeds seeds
# For this kind of machine, so that code is compiled ahead and the first answer comes soon.
RUN dotnet publish src/MinutesSearch.Server -c Release --use-current-runtime -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
COPY --from=build /source/seeds seeds
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
VOLUME /data
EXPOSE 5080
ENV MINUTES_DATA=/data MINUTES_URLS=http://0.0.0.0:5080
# The program asks itself: the image needs no curl.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["dotnet", "minutes.dll", "health"]
ENTRYPOINT ["dotnet", "minutes.dll"]
CMD ["serve"]
