import { useQueries } from '@tanstack/react-query';
import type { RemotePicture } from '@tasklens/server/contract/lookup';
import { paths } from '@tasklens/server/contract/paths';
import { useState } from 'react';
import { getFile } from '../../../../../../api/http.ts';
import type { LoadedPicture } from '../loadedPicture.ts';
import { toLoadedPicture } from './remotePicture.ts';

export interface Pictures {
  /** Nothing is fetched before somebody asks. */
  isAsked: boolean;
  ask: () => void;
  isLoading: boolean;
  /** By the vendor member that names the picture. */
  loaded: ReadonlyMap<string, LoadedPicture>;
  failed: { path: string; error: Error }[];
}

/** The pictures that a task names, fetched by the server once somebody asks for them. */
export function usePictures(remote: readonly RemotePicture[]): Pictures {
  const [isAsked, setIsAsked] = useState(false);
  const results = useQueries({
    queries: remote.map(({ reference }) => ({
      queryKey: ['picture', reference],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        toLoadedPicture(await getFile(paths.picture(reference), { signal })),
      enabled: isAsked,
      staleTime: Infinity,
      retry: false,
    })),
  });
  const found = remote.flatMap(({ path }, position) => {
    const result = results[position];
    return result === undefined ? [] : [{ path, result }];
  });
  return {
    isAsked,
    ask: () => {
      setIsAsked(true);
      // A second click tries again what failed.
      for (const { isError, refetch } of results) if (isError) void refetch();
    },
    isLoading: results.some(({ isFetching }) => isFetching),
    loaded: new Map(found.flatMap(({ path, result }) => (result.data ? [[path, result.data]] : []))),
    failed: found.flatMap(({ path, result }) => (result.error ? [{ path, error: result.error }] : [])),
  };
}
