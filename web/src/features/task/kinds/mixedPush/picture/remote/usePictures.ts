import { useQuery } from '@tanstack/react-query';
import type { RemotePicture } from '@tasklens/server/contract/lookup';
import { useState } from 'react';
import type { FetchedPictures } from './fetchPictures.ts';

export interface Pictures extends FetchedPictures {
  /** Nothing is fetched before somebody asks. */
  isAsked: boolean;
  /** Asks, or tries again what did not come. */
  ask: () => void;
  isLoading: boolean;
}

const nothing: FetchedPictures = { loaded: new Map(), failed: [] };

/** The pictures that a task names, fetched by the server once somebody asks for them. */
export function usePictures(remote: readonly RemotePicture[]): Pictures {
  const [isAsked, setIsAsked] = useState(false);
  const { data, isFetching, refetch } = useQuery({
    queryKey: ['pictures', ...remote.map(({ reference }) => reference)],
    queryFn: async ({ signal }) => {
      const { fetchPictures } = await import('./fetchPictures.ts');
      return fetchPictures(remote, { signal });
    },
    enabled: isAsked,
    staleTime: Infinity,
    throwOnError: true, // what a picture can fail of is told with the picture
  });
  return {
    ...(data ?? nothing),
    isAsked,
    isLoading: isFetching,
    ask: () => {
      if (isAsked) void refetch();
      else setIsAsked(true);
    },
  };
}
